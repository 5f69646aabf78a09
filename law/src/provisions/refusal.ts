import type { Provision } from './provision.ts';

/** Why something may not be done: in Chinese, with what to do where that helps, and the provision. */
export type Refusal = {
  readonly why: string;
  readonly provision: Provision;
};
