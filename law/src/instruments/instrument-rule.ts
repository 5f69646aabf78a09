import type { Provision } from '../provisions/provision.ts';
import type { RemedyClass } from '../remedies/remedy-class.ts';
import type { ClockId } from '../requests/side-clocks.ts';
import type { PartKind } from './part-kind.ts';

/** To whom an instrument goes; what goes to the file stays in the house. */
export const RECIPIENTS = {
  applicant: '申请人',
  'third-party': '第三方',
  'co-maker': '共同制作机关',
  'other-organ': '其他机关',
  file: '案卷（内部）',
} as const satisfies Record<string, string>;

export type Recipient = keyof typeof RECIPIENTS;

/** Who puts a name under it. */
export const SIGNERS = {
  organ: '行政机关署名并加盖印章',
  clerk: '经办人签名',
  reviewers: '各审查、签批人员依次签名',
  receiver: '收件人签名',
} as const satisfies Record<string, string>;

export type Signer = keyof typeof SIGNERS;

export type InstrumentRule = {
  readonly zh: string;
  /** What is printed at its head where that is not `zh`. */
  readonly title?: string;
  /** In the numbers of the official sets; `null` of what they do not have. */
  readonly code: string | null;
  readonly when: string;
  /** What demands it; `null` where only practice does. */
  readonly provision: Provision | null;
  readonly to: Recipient;
  /** In order. Those of items stand together and are repeated for each item. */
  readonly parts: readonly PartKind[];
  /** Those of `parts` that stand only where there is something to say. */
  readonly ifAny: readonly PartKind[];
  readonly clock: {
    readonly starts?: ClockId;
    readonly pauses?: ClockId;
    readonly extends?: ClockId;
    readonly stops?: ClockId;
  };
  /** Of its remedy notice; `by-outcome` where the items decide; `null` where it has no such notice. */
  readonly remedy: RemedyClass | 'by-outcome' | null;
  /** What tells its number from the others of the case. */
  readonly mark: string;
  readonly signs: Signer;
};

/** What letters to an applicant have in common. */
export const TO_APPLICANT = {
  to: 'applicant',
  ifAny: [],
  clock: {},
  remedy: null,
  signs: 'organ',
} as const satisfies Partial<InstrumentRule>;

/** What stands at the end of every letter that leaves the house. */
export const ENDING = ['signature', 'date', 'contact'] as const satisfies readonly PartKind[];
