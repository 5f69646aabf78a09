/** Why something was not done, as its caller needs to know it. The map is the whole list. */
const STATUS = {
  invalid: 400,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'unsupported-type': 415,
  'rule-refused': 422,
  'too-many': 429,
  busy: 503,
} as const;

export type ProblemKind = keyof typeof STATUS;

/** An expected refusal, told in Chinese. Anything else thrown is a fault: logged whole, told as 500. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(kind: ProblemKind, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.kind = kind;
    this.details = details;
  }

  get status(): number {
    return STATUS[this.kind];
  }
}
