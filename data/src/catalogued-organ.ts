import type { ListedOrgan } from '@yigongkai/law/people/organ-directory';
import type { OrganKind } from '@yigongkai/law/people/organ-kind';

/** An organ that comes with the project, made up or real. */
export type CataloguedOrgan = ListedOrgan & {
  /** Never changes: part of addresses. Small letters, digits and hyphens. */
  readonly key: string;
  readonly parent: string | null;
  readonly kind: OrganKind;
  readonly shortName: string | null;
  readonly region: string;
  readonly creditCode: null;
  /** `sample` is made up and shown with the watermark 示例; `collected` is real, and only its reports are read. */
  readonly presence: 'sample' | 'collected';
};
