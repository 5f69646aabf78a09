/**
 * What the law leaves open, or what we know from no copy of it: a default with its source, for an
 * office to change, and never a hard refusal.
 */
export type Setting<T> = {
  readonly value: T;
  readonly source: string;
  /** What it decides, for the page where it is changed. */
  readonly says: string;
};
