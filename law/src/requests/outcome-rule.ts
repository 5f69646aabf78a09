import type { ReplyInstrument } from '../instruments/instrument.ts';
import type { LegalTextId } from '../provisions/legal-text.ts';
import type { NormRank } from '../provisions/norm-rank.ts';
import type { Provision } from '../provisions/provision.ts';
import type { RemedyClass } from '../remedies/remedy-class.ts';
import type { RequestsRow } from '../reports/requests-form.ts';
import type { EvidenceKind } from './evidence-kind.ts';

/** The groups of outcomes, in the order of table three. */
export const OUTCOME_GROUPS = {
  giving: '予以公开、部分公开',
  denying: '不予公开',
  unable: '无法提供',
  skipping: '不予处理',
  ending: '其他处理',
} as const satisfies Record<string, string>;

export type OutcomeGroup = keyof typeof OUTCOME_GROUPS;

/** How strictly an exemption binds, by the verb of its article. */
export const EXEMPTION_STRENGTHS = {
  'no-discretion': '不予公开，没有裁量余地（条例第十四条）',
  'unless-consent-or-public-interest':
    '不得公开，但第三方同意或者不公开会对公共利益造成重大影响的除外（条例第十五条）',
  discretion: '可以不予公开，须经裁量并说明理由（条例第十六条）',
} as const satisfies Record<string, string>;

export type ExemptionStrength = keyof typeof EXEMPTION_STRENGTHS;

/** One way in which an item of a request can end. */
export type OutcomeRule = {
  readonly zh: string;
  readonly group: OutcomeGroup;
  /** All of them must hold. */
  readonly conditions: readonly string[];
  /** Each of them stands in the reply; none where the Regulation names none. */
  readonly cites: readonly Provision[];
  /** May stand beside those, and no other provision of the Regulation. */
  readonly mayCite: readonly Provision[];
  /** Ranks of the norm that must be named besides the Regulation; `null` where none need be. */
  readonly specialNorm: readonly NormRank[] | null;
  /** The text that this special norm must be; `null` where any of the rank will do. */
  readonly specialText: LegalTextId | null;
  /** Of exemptions alone. */
  readonly strength: ExemptionStrength | null;
  /** Norms of these ranks that demand disclosure go before the exemption: REG 16(2). */
  readonly yieldsTo: readonly NormRank[];
  /** Beside `EVIDENCE_OF_ANY_REPLY`. */
  readonly evidence: readonly EvidenceKind[];
  readonly instrument: ReplyInstrument;
  readonly row: RequestsRow;
  /** By the law of today; by the law of a day: `remedyClassOf`. */
  readonly remedy: RemedyClass;
  /** What else the reply or the office must do. */
  readonly alsoDo: readonly string[];
};

/** What most outcomes have in common. */
export const PLAIN_OUTCOME = {
  mayCite: [],
  specialNorm: null,
  specialText: null,
  strength: null,
  yieldsTo: [],
} as const satisfies Partial<OutcomeRule>;
