import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { type Breakdown, type BreakdownItem, breakdownsIn } from '../narrative/breakdowns.ts';
import type { Verdict } from '../report-rules.ts';

const TELLING: readonly string[] = ['一', '六'];

/** N-SUM: what a list behind 其中 names adds up to its total (rules for reports, 2.7). */
export function breakdownCheck({ sentences }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const outcomes = breakdownsIn(sentences.filter(({ part }) => TELLING.includes(part))).map(
    (breakdown) => ({ breakdown, outcome: outcomeOf(breakdown) }),
  );
  const judged = outcomes.filter(({ outcome }) => outcome !== 'open');
  if (judged.length === 0) return nothingToJudge('正文没有可以相加的分项');
  return judgementOf(
    judged.flatMap(({ breakdown, outcome }) =>
      outcome === 'holds' || outcome === 'open' ? [] : [findingOf(breakdown, outcome)],
    ),
    judged.length,
  );
}

function outcomeOf(breakdown: Breakdown): 'holds' | 'open' | Verdict {
  const { total, items, mixed, closing } = breakdown;
  const sum = sumOf(items);
  if (hasPartEqualTo(items, total.value) || hasPartEqualTo(mixed, total.value)) return 'holds';
  if (total.approximate) return sum <= total.value * OVER_LOWER_BOUND ? 'open' : 'uncertain';
  if (sum > total.value) return verdictOnExcess(breakdown);
  const isLong = items.length >= ITEMS_OF_A_CLOSED_LIST && closing !== 'open';
  if (closing === 'closed' || isLong) return 'uncertain';
  return isDisclosure(breakdown) && !breakdown.isNested ? 'note' : 'open';
}

/** A total with 余 is a lower bound: items may add up to a little more. */
const OVER_LOWER_BOUND = 1.1;
const ITEMS_OF_A_CLOSED_LIST = 4;

/** The list, the list up to some item, or one part of it between semicolons: what follows was only joined on. */
function hasPartEqualTo(items: readonly BreakdownItem[], total: number): boolean {
  let sum = 0;
  const isPrefix = items.some(({ value }, at) => {
    sum += value;
    return at > 0 && sum === total;
  });
  const groups = new Set(items.map(({ group }) => group));
  const inOneGroup = [...groups].some(
    (group) => sumOf(items.filter((item) => item.group === group)) === total,
  );
  return isPrefix || inOneGroup;
}

/** What a list of disclosed items does not count: its figure is no part of the total. */
const OTHER_ACTS =
  /收到|意见|建议|提案|阅读|点击|访问|浏览|粉丝|转发|评论|办理|受理|回复|答复|培训|会议|召开|举办|开展|咨询|投诉/u;
const CHANNELS =
  /网站|网页|微信|微博|公众号|新媒体|客户端|抖音|短信|公报|公示栏|公告栏|大厅|电视|报纸/u;

function verdictOnExcess(breakdown: Breakdown): Verdict {
  const { total, items, isNested } = breakdown;
  const isClean = items.every(
    ({ label, approximate, value }) =>
      !approximate && !OTHER_ACTS.test(label) && value <= total.value,
  );
  const mayOverlap = items.every(({ label }) => CHANNELS.test(label));
  if (!isDisclosure(breakdown) || !isClean || mayOverlap || isNested) return 'uncertain';
  return hasSubsetEqualTo(
    items.map(({ value }) => value),
    total.value,
  )
    ? 'uncertain'
    : 'fail';
}

/** Whether the total is of information disclosed, which the list is then of as well. */
function isDisclosure({ lead, total }: Breakdown): boolean {
  return /(?:公开|公布|发布)[^，；]{0,24}$/u.test(lead) && total.family === 'items';
}

/** Some of the items alone may be the whole, when a list mixes two divisions of it. */
function hasSubsetEqualTo(values: readonly number[], total: number): boolean {
  const sums = new Set([0]);
  for (const value of values.slice(0, MOST_ITEMS))
    for (const sum of [...sums]) if (sum + value <= total) sums.add(sum + value);
  return sums.has(total);
}

const MOST_ITEMS = 14;

function findingOf(breakdown: Breakdown, verdict: Verdict): Finding {
  const { sentence, total, items, quote } = breakdown;
  const sum = sumOf(items);
  const about = total.approximate ? '约 ' : '';
  return {
    rule: 'N-SUM',
    verdict,
    cells: [],
    expected: sum,
    actual: total.value,
    says: `正文总数 ${about}${total.value} ${total.unit}，所列 ${items.length} 项 ${listed(items)} 合计 ${sum}，${
      sum > total.value ? `多出 ${round(sum - total.value)}` : `少 ${round(total.value - sum)}`
    }`,
    where: sentence.where,
    quote: quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote,
  };
}

const LONGEST = 120;

function listed(items: readonly BreakdownItem[]): string {
  const named = items.slice(0, MOST_ITEMS).map(({ value }) => value);
  return `${named.join('＋')}${items.length > MOST_ITEMS ? '＋…' : ''}`;
}

function sumOf(items: readonly BreakdownItem[]): number {
  return round(items.reduce((sum, { value }) => sum + value, 0));
}

function round(value: number): number {
  return Number(value.toFixed(6));
}
