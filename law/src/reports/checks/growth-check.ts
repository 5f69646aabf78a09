import type { Finding } from '../finding.ts';
import {
  type Judgement,
  type Material,
  NO_PREVIOUS,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { figureOf } from '../narrative/figure-in-table.ts';
import { type Growth, growthsIn } from '../narrative/growths.ts';
import { isSameExtent } from '../narrative/scope.ts';
import { growthReadings } from './growth-readings.ts';
import { textFinding } from './text-finding.ts';

type Outcome = {
  readonly judged: number;
  readonly finding?: Finding | undefined;
  readonly blocked?: string;
};

/** N-GROWTH: the change told of a figure is the one that two years' tables give, or the text's own two figures. */
export function growthCheck(material: Material): Judgement {
  const { sentences, statements, report } = material;
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const growths = growthsIn(statements, report.year).filter(
    ({ statement }) => growthReadings(statement.about, report).length > 0,
  );
  if (growths.length === 0) return nothingToJudge('正文没有可以核对的增减幅度');
  const outcomes = growths.map((growth): Outcome => {
    const inText = inTextAlone(growth);
    if (inText?.finding) return inText;
    const inTables = againstTables(growth, material);
    return inTables.blocked && inText ? inText : inTables;
  });
  return {
    findings: outcomes.flatMap(({ finding }) => finding ?? []),
    judged: outcomes.reduce((sum, { judged }) => sum + judged, 0),
    blocked: [...new Set(outcomes.flatMap(({ blocked }) => blocked ?? []))],
    circular: [],
  };
}

/** Where the text tells both years' figures, or a change and its rate, they need no table. */
function inTextAlone(growth: Growth): Outcome | null {
  const { value, change, rate } = growth;
  const before = growth.before ?? (change !== null && rate !== null ? value - change : null);
  if (before === null || before <= 0 || (change === null && rate === null)) return null;
  if (fits(growth, before)) return { judged: 1 };
  return { judged: 1, finding: findingOf(growth, before, `按正文，上一年度为 ${before} 件`) };
}

function againstTables(growth: Growth, { report, previous, tableScope }: Material): Outcome {
  const { about, scope } = growth.statement;
  const isSame = isSameExtent(scope, tableScope);
  // Requests of an area and of its government are often one figure; of all else they are two.
  if (about !== 'received' && !isSame && scope !== 'unsaid') return { judged: 0 };
  if (!previous) return { judged: 0, blocked: `正文写有增减幅度，${NO_PREVIOUS}` };
  const last = growthReadings(about, previous.report);
  const pairs = growthReadings(about, report).flatMap((keys, at) => {
    const now = figureOf(report.cells, keys);
    const before = figureOf(previous.report.cells, last[at] ?? []);
    if (now.kind === 'unknown' || before.kind === 'unknown' || before.value <= 0) return [];
    return [{ now: now.value, before: before.value, certain: now.certain && before.certain }];
  });
  const own = pairs.find(({ now }) => now === growth.value);
  if (!own) {
    const blocked = `正文的 ${growth.value} 件在表中没有对应，无法与上一年度比较`;
    return { judged: 0, blocked };
  }
  if (pairs.some(({ before }) => fits(growth, before))) return { judged: 1 };
  const isCertain = isSame && own.certain && previous.isSameOrgan;
  const rest: Partial<Finding> = {
    ...(isCertain ? {} : { verdict: 'uncertain' }),
    against: previous.name,
  };
  return {
    judged: 1,
    finding: findingOf(growth, own.before, `上一年度为 ${own.before} 件`, rest),
  };
}

/** Whether all that the text tells of the change is what comes of this figure, above 0, of the year before. */
function fits({ value, before, change, rate }: Growth, last: number): boolean {
  return (
    (before === null || before === last) &&
    (change === null || value - last === change) &&
    (rate === null || Math.abs(rateOf(value, last) - rate.value) < rate.unit)
  );
}

function rateOf(value: number, last: number): number {
  return ((value - last) / last) * 100;
}

function findingOf(
  growth: Growth,
  last: number,
  basis: string,
  rest: Partial<Finding> = {},
): Finding {
  const { statement, value, change, rate, before, to } = growth;
  const isRate = rate !== null;
  const [expected, actual] = isRate
    ? [Number(rateOf(value, last).toFixed(2)), rate.value]
    : change !== null
      ? [value - last, change]
      : [last, before ?? 0];
  const unit = isRate ? '%' : ' 件';
  const told =
    isRate || change !== null ? directed(actual, unit, isRate ? null : 0) : `由 ${actual} 件`;
  const right =
    isRate || change !== null ? directed(expected, unit, isRate ? 2 : 0) : `由 ${expected} 件`;
  return textFinding(
    'N-GROWTH',
    statement.sentence,
    [statement.at, to],
    `正文说 ${value} 件${told}，${basis}，应为${right}`,
    { expected, actual, ...rest },
  );
}

function directed(change: number, unit: string, decimals: number | null): string {
  const size = Math.abs(change);
  return `${change < 0 ? '减少' : '增长'} ${decimals === null ? size : size.toFixed(decimals)}${unit}`;
}
