import { matchesIn } from './matches-in.ts';
import { ideographicNumber } from './quantities.ts';
import { isOfPart, type Scope, scopeAt } from './scope.ts';
import type { Sentence } from './sentences.ts';
import { clauseBefore, quoteAround } from './sentences.ts';
import { STATEMENTS, type StatementSubject } from './statement-patterns.ts';

/** A figure that the text tells about something that the tables also count. */
export type Statement = {
  readonly about: StatementSubject;
  readonly value: number;
  readonly approximate: boolean;
  readonly scope: Scope;
  /** The year that the sentence names before it; `null` where it names none. */
  readonly year: number | null;
  /** Nothing around it narrows what it counts: only such a figure can contradict a table. */
  readonly plain: boolean;
  /** It counts a part only: a channel, a topic, some months, an item of a list. */
  readonly ofPart: boolean;
  readonly quote: string;
  readonly where: string;
  readonly sentence: Sentence;
  /** Where in the sentence the figure stands. */
  readonly at: number;
};

/** Parts whose text tells of the year; part five tells of plans. */
const TELLING: readonly string[] = ['一', '三', '四', '六'];

/** More than any report tells; what a hostile file tells beyond is not compared with the tables. */
const MOST_STATEMENTS = 400;

export function statementsIn(sentences: readonly Sentence[]): Statement[] {
  const statements: Statement[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (statements.length >= MOST_STATEMENTS) break;
    if (TELLING.includes(sentence.part) && COUNTS.test(sentence.text))
      statements.push(...inSentence(sentence, sentences[at - 1]));
  }
  return statements.slice(0, MOST_STATEMENTS);
}

/** Most sentences count nothing. */
const COUNTS =
  /[\d二两三四五六七八九十百][余多]?(?:件|条|份|例|起|宗|个)|(?:公开|提供|处理)[^。；，\d]{0,4}\d/u;

/** What is received and settled under such a heading are no requests. */
const OTHER_TOPIC = /建议|提案|议案|信访|热线|咨询/u;
const CASES: readonly StatementSubject[] = ['received', 'done'];

function inSentence(sentence: Sentence, before: Sentence | undefined): Statement[] {
  const told = STATEMENTS.filter(
    (one) =>
      one.amid.some((word) => sentence.text.includes(word)) &&
      (!('topic' in one) || one.topic.test(sentence.topic)) &&
      !(CASES.includes(one.about) && OTHER_TOPIC.test(sentence.topic)),
  );
  const found = told.flatMap(({ about, pattern, ...rest }) =>
    matchesIn(sentence.text, pattern)
      .slice(0, MOST_STATEMENTS)
      .flatMap((match) => {
        const value = numberOf(figureIn(match));
        if (value === null) return [];
        const statement = statementOf(about, value, match, sentence, before);
        return [{ ...statement, plain: statement.plain && !('topic' in rest) }];
      }),
  );
  return found.filter(
    ({ about, at }, index) =>
      found.findIndex((other) => other.about === about && other.at === at) === index,
  );
}

function statementOf(
  about: StatementSubject,
  value: number,
  match: RegExpMatchArray,
  sentence: Sentence,
  before: Sentence | undefined,
): Statement {
  const { text } = sentence;
  const from = match.index ?? 0;
  const to = from + match[0].length;
  const at = from + match[0].indexOf(figureIn(match));
  const lead = clauseBefore(text, from);
  const gaps = `${match.groups?.gap ?? ''}${match.groups?.rest ?? ''}`;
  return {
    about,
    value,
    approximate: Boolean(match.groups?.about) || ABOUT.test(text.slice(0, at)),
    scope: scopeAt(sentence, to, before),
    year: yearBefore(text, from),
    plain: isPlainLead(lead) && PLAIN_GAP.test(gaps) && !isOtherNotion(about, text.slice(0, from)),
    ofPart: isOfPart(lead + gaps) || (WHOLES.includes(about) && isListed(text.slice(0, from))),
    quote: quoteAround(text, from, to),
    where: sentence.where,
    sentence,
    at,
  };
}

const ABOUT = /(?:[近约逾]|超过?)$/u;

/** The words between a verb, 申请 and the figure that do not narrow it. */
const PLAIN_GAP =
  /^(?:公民、法人(?:和|或|及|或者)其他组织|政府|政务|信息|公开|依|的|了|到|过|共|计|总|累|新|各类|全部|办件|案件|件|数量|数|为|申请|提出|提交|继续|办理|答复|（含.{0,12}）)*$/u;

/** What is counted as a whole; behind 其中 such a figure is one of a part. */
const WHOLES: readonly StatementSubject[] = ['received', 'done', 'reconsideration', 'suit'];

function isListed(before: string): boolean {
  return /其中[^；]*$/u.test(before);
}

/** A longer clause says more than who and when. */
const LONGEST_LEAD = 30;

/** The words before a verb that say who and in which year, and nothing else. */
const PLAIN_LEAD =
  /^(?:（?[一二三四五六七八九十]+[）是])?(?:依申请公开(?:情况|方面)?)?(?:(?:20\d{2})?年?度?(?:全年|以来|来)?|今年|本年度?|全年|年内|共计|累计|总计|合计|全?[省市州县区镇乡](?=共|全|新|收|受|接|$)|[我本全][局委办厅院市县区州省镇乡]|本机关|本单位|街道|[\p{Script=Han}]{2,12}(?:政府|局|办公室|委员会|中心|街道)|政府信息公开(?:工作)?(?:方面)?类?|信息公开类?|因|被|办理|提起|引发|发生|产生|共|总|有|的|依法|及时|新|均)*$/u;

function isPlainLead(lead: string): boolean {
  return lead.length <= LONGEST_LEAD && PLAIN_LEAD.test(lead);
}

/**
 * Cases filed for record, argued or advised on are others than those of table four, and so are all
 * reviews and suits of an organ that are not about open government information.
 */
function isOtherNotion(about: StatementSubject, before: string): boolean {
  if (about !== 'reconsideration' && about !== 'suit') return false;
  return (
    !before.includes('信息公开') ||
    /备案|应诉|出庭|参与|承办|指导|审理|代理|协助|办理|审结/u.test(before)
  );
}

function figureIn({ groups }: RegExpMatchArray): string {
  return groups?.n ?? groups?.bare ?? '';
}

function numberOf(text: string): number | null {
  return /\d/u.test(text) ? Number(text) : ideographicNumber(text);
}

const YEAR = /20\d{2}(?=年)/gu;

/** The last year named before a place: what stands behind 2022年 is told of 2022. */
export function yearBefore(text: string, at: number): number | null {
  const last = matchesIn(text.slice(0, at), YEAR).at(-1)?.[0];
  return last === undefined ? null : Number(last);
}
