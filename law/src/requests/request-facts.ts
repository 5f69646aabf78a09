import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { SpecialNorm } from '../provisions/norm-rank.ts';
import type { Provision } from '../provisions/provision.ts';
import type { InformationSource } from './answering-organ.ts';
import type { ApplicantKind } from './applicant-category.ts';
import type { ArchivedDocument } from './archive-transfer.ts';
import type { ExaminationQuestion } from './examination.ts';
import type { OtherGround } from './other-ground.ts';
import type { Outcome, WithheldGround } from './outcome.ts';

/** Who may be asked before a reply: REG 32, 34, 11 with 33(3). */
export const CONSULTED_PARTIES = {
  'third-party': '第三方',
  'co-maker': '共同制作机关',
  'other-organ': '其他机关',
} as const satisfies Record<string, string>;

export type ConsultedParty = keyof typeof CONSULTED_PARTIES;

export const OPINIONS = {
  consents: '同意公开',
  objects: '不同意公开',
  'no-position': '未表明是否同意',
} as const satisfies Record<string, string>;

export type Opinion = keyof typeof OPINIONS;

/** The steps of review and signature: REG 17, 33(2) and the organ's own ladder. */
export const APPROVAL_STEPS = {
  section: '科室审核',
  legal: '法制审核',
  secrecy: '保密审查',
  'ogi-head': '工作机构负责人审核',
  leader: '机关负责人签发',
} as const satisfies Record<string, string>;

export type ApprovalStep = keyof typeof APPROVAL_STEPS;

export const COURT_INSTANCES = {
  first: '一审',
  second: '二审',
  retrial: '再审',
} as const satisfies Record<string, string>;

export type CourtInstance = keyof typeof COURT_INSTANCES;

/** An applicant by the id of the vault; what kind of applicant decides the column of table three. */
export type Applicant = {
  readonly id: string;
  readonly kind: ApplicantKind;
  /** Salted SHA-256 of the identity in the vault, where the salt lies too; none where there is no identity there. */
  readonly commitment?: string;
};

/** What is asked, in the applicant's words, which the vault keeps: its id there and a commitment to it. */
export type ContentMark = { readonly id: string; readonly commitment: string };

/** The place of a case among those of its organ and year, from 1 on without gaps. */
export type Serial = { readonly year: number; readonly serial: number };

/** A file of this office, by its id and the SHA-256 of its bytes. */
export type Paper = { readonly file: string; readonly sha256: string };

/** What was found on one of the seven questions about one item; a later finding stands over an earlier one. */
export type Examination = {
  readonly item: string;
  readonly question: ExaminationQuestion;
  readonly finding: string;
  /** Where the question ends the item. */
  readonly outcome?: Outcome;
  /** Of 谁负责: whose the information is. */
  readonly source?: InformationSource;
  /** Of 有没有: a document that was handed to the state archives. */
  readonly archived?: ArchivedDocument;
};

/** A search for the information: what makes 信息不存在 credible (guiding case 101). */
export type SearchRecord = {
  readonly items: readonly string[];
  readonly places: readonly string[];
  readonly words: readonly string[];
  readonly persons: readonly string[];
  readonly minutes: number;
  readonly found: boolean;
  readonly result: string;
};

/** A part of a document that is not given, with its own ground: REG 37. */
export type WithheldPart = {
  readonly part: string;
  readonly outcome: WithheldGround;
  readonly reason: string;
};

/** An organ that a reply names: its name and contact come from the directory, never from typing. */
export type OrganContact = { readonly organ: string; readonly contact: string };

/** What a reply decides about one item. Texts are the office's own words; names of persons are not among them. */
export type DecidedItem = {
  readonly item: string;
  readonly outcome: Outcome;
  /** Of `other-else`. */
  readonly ground?: OtherGround;
  readonly citations: readonly Provision[];
  readonly norms?: readonly SpecialNorm[];
  readonly reasons: string;
  /** Whether giving a part was considered: REG 37. */
  readonly severanceConsidered?: boolean;
  readonly withheld?: readonly WithheldPart[];
  readonly enclosures?: readonly string[];
  /** Where and how what is public can be had: exact address, title and day. */
  readonly whereToFind?: {
    readonly title: string;
    readonly address: string;
    readonly on?: CalendarDay;
  };
  readonly rightOrgan?: OrganContact;
  /** The earlier reply to the same applicant: REG 36(6). */
  readonly earlierReply?: {
    readonly number: string;
    readonly on: CalendarDay;
    readonly sameApplicant: boolean;
  };
  /** The decision to classify: mark, authority, term; the number in the off-line register alone. */
  readonly classification?: { readonly registerNumber: string; readonly until: CalendarDay | null };
  /** Why public interest outweighs the third party's: REG 15, 32. */
  readonly publicInterest?: string;
  /** How the discretion of REG 16 was exercised. */
  readonly discretion?: string;
  /** Of process information: whether the matter is finished, which its result and basis then are not (REG 16(2)). */
  readonly isMatterFinished?: boolean;
};

/** A decision to charge: one scheme alone (fee measure 3). */
export type FeeCharge = {
  readonly scheme: 'items' | 'pages';
  readonly quantity: number;
  /** Items of the same applicant already counted in the calendar month. */
  readonly alreadyCounted?: number;
  readonly yuan: number;
};
