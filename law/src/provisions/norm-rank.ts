import { LEGAL_TEXTS, type LegalTextId } from './legal-text.ts';

/** What a norm is in the order of norms: Legislation Law 2023. Only some ranks carry some refusals. */
export const NORM_RANKS = {
  law: '法律',
  'administrative-regulation': '行政法规',
  'local-regulation': '地方性法规',
  rule: '规章',
  'judicial-interpretation': '司法解释',
  'party-regulation': '党内法规',
  'normative-document': '规范性文件',
} as const satisfies Record<string, string>;

export type NormRank = keyof typeof NORM_RANKS;

/** A norm outside `LEGAL_TEXTS` on which an answer rests besides the Regulation. */
export type SpecialNorm = {
  /** Without the angle marks. */
  readonly title: string;
  /** Its article, to the paragraph and item: 第二十七条第二款. */
  readonly place: string;
  readonly rank: NormRank;
};

/** The rank of each text that we cite. */
export const TEXT_RANKS = {
  REG: 'administrative-regulation',
  REG2008: 'administrative-regulation',
  ARL: 'law',
  ALL: 'law',
  IRR: 'administrative-regulation',
  CIV: 'law',
  CPL: 'law',
  PIPL: 'law',
  SEC: 'law',
  ARC: 'law',
  ARCR: 'administrative-regulation',
  POST: 'law',
  PET: 'party-regulation',
  EGOV: 'administrative-regulation',
  HOL: 'administrative-regulation',
  FEE: 'normative-document',
  SPC18: 'judicial-interpretation',
  SPC21: 'judicial-interpretation',
  SPC11: 'judicial-interpretation',
  SPC25: 'judicial-interpretation',
  MOJ132: 'normative-document',
  GB235: 'normative-document',
  GB206: 'normative-document',
  GB207: 'normative-document',
  GB201: 'normative-document',
  GB19: 'normative-document',
  GB14: 'normative-document',
  GB67: 'normative-document',
  GB30: 'normative-document',
} as const satisfies Record<LegalTextId, NormRank>;

/** The rank of a norm as its citation tells it; of a text that we hold, as we know it. */
export function rankOf({ title, rank }: SpecialNorm): NormRank {
  const known = textTitled(title);
  return known === undefined ? rank : TEXT_RANKS[known];
}

/** The text that bears this title, short title or number; `undefined` where we hold none. */
export function textTitled(title: string): LegalTextId | undefined {
  const ids = Object.keys(TEXT_RANKS) as LegalTextId[];
  const bare = title.replace(/[《》\s]/gu, '');
  const names = [bare, `中华人民共和国${bare}`];
  return ids.find((id) => {
    const text = LEGAL_TEXTS[id];
    return names.some((name) => name === text.title || name === text.short || name === text.number);
  });
}
