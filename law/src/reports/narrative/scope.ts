import type { TableScope } from '../organ-standing.ts';
import { matchesIn } from './matches-in.ts';
import type { Sentence } from './sentences.ts';

/** Whose figure a sentence tells. `part`: of some organs or channels only; `unsaid`: it does not say. */
export type Scope = 'area' | 'own' | 'part' | 'unsaid';

/** The words that say it; the last one before the figure stands. */
const WORDS: readonly (readonly [Scope, RegExp])[] = [
  [
    'own',
    /全[镇乡]|[我本][镇乡]|[全我本]街道|本机关|本单位|本部门|本局|本级|[我本][局委办厅院署部处]|中心(?=[共新收受全])|代表[省市州县区]?政府|(?<!各)(?:人民)?政府办公?[厅室]?|(?:人民)?政府(?=共|收到|受理|新收|全年)/gu,
  ],
  ['area', /全[省市州盟县区旗]|[我本][省市州盟县区旗]|各级|各地|各[市县区部单]/gu],
  ['part', /[市县区省]级(?=[^，。；]{0,4}\d)|各[处科]室/gu],
];

/** The words that make a figure one of a part, wherever in its clause they stand. */
const OF_A_PART =
  /网上|网络|线上|平台|信函|信件|邮寄|当面|现场|传真|邮件|邮箱|窗口|渠道|书面|口头|涉及|关于|类[^。]{0,4}$|上半年|下半年|季度|月份?|截至|日均|平均|每|去年|上年(?!度?结转)|往年|历年|累计以来|以来共/u;

/**
 * Whose figure stands at a place.
 *
 * @param before the sentence before it in the same passage, which may have said it
 */
export function scopeAt(sentence: Sentence, at: number, before: Sentence | undefined): Scope {
  const said = lastScope(sentence.text.slice(0, at));
  if (said) return said;
  if (before?.heading !== sentence.heading || before.part !== sentence.part) return 'unsaid';
  return lastScope(before.text) ?? 'unsaid';
}

function lastScope(text: string): Scope | null {
  const hits = WORDS.flatMap(([scope, words]) =>
    matchesIn(text, words).map((match) => ({ scope, at: match.index })),
  );
  return hits.sort((a, b) => a.at - b.at).at(-1)?.scope ?? null;
}

/** Whether a clause says that its figure is one of a part only. */
export function isOfPart(clause: string): boolean {
  return OF_A_PART.test(clause);
}

/** Whether a sentence's figure and the tables' are certainly of the same extent. */
export function isSameExtent(scope: Scope, tables: TableScope): boolean {
  if (tables === 'area') return scope === 'area';
  return tables === 'organ' && (scope === 'own' || scope === 'unsaid');
}
