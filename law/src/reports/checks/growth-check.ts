import type { CellKey } from '../annual-report.ts';
import type { Finding } from '../finding.ts';
import {
  type Judgement,
  type Material,
  NO_PREVIOUS,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { figureOf } from '../narrative/figure-in-table.ts';
import { isSameExtent } from '../narrative/scope.ts';
import type { Sentence } from '../narrative/sentences.ts';
import { tableScope } from '../organ-standing.ts';
import { textFinding } from './text-finding.ts';

/** 同比增长 1.05%, 申请数量较去年回落 12.3%: behind a figure, with no other figure between. */
const RATE =
  /^[，、（]?(?:政府信息公开)?(?:申请)?(?:总?数量|总量|总数|件数|量)?，?(?:同比|较上年度?|比上年度?|较去年|比去年|较上一年度?|与上年相比|与去年相比)[^\d。；]{0,8}?(?<way>增长|增加|上升|提高|下降|减少|回落|降低)了?(?<about>约|近|超)?(?<rate>\d+(?:\.(?<fraction>\d+))?)%/u;

/** What the figure may be in both years' tables. */
const READINGS: readonly (readonly CellKey[])[] = [
  ['requests.new.total'],
  ['requests.new.total', 'requests.carried-in.total'],
  ['requests.total.total'],
];

type Rate = {
  sentence: Sentence;
  value: number;
  rate: number;
  unit: number;
  isCertain: boolean;
  from: number;
  to: number;
};

/** N-GROWTH: the change told of the requests received is the one that two years' reports give. */
export function growthCheck(material: Material): Judgement {
  const { sentences, previous, report } = material;
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const rates = ratesOf(material);
  if (rates.length === 0) return nothingToJudge('正文没有收到申请件数的增减幅度');
  if (!previous) return nothingToJudge(`正文写有增减幅度，${NO_PREVIOUS}`);

  const findings: Finding[] = [];
  const blocked: string[] = [];
  let judged = 0;
  for (const told of rates) {
    const pairs = READINGS.flatMap((keys) => {
      const now = figureOf(report.cells, keys);
      const before = figureOf(previous.report.cells, keys);
      if (now.kind === 'unknown' || before.kind === 'unknown' || before.value === 0) return [];
      return [{ now: now.value, before: before.value, certain: now.certain && before.certain }];
    });
    const own = pairs.find(({ now }) => now === told.value);
    if (!own) {
      blocked.push(`正文的 ${told.value} 件在表中没有对应，无法与上一年度比较`);
      continue;
    }
    judged += 1;
    const change = ({ before }: { before: number }) => ((told.value - before) / before) * 100;
    if (pairs.some((pair) => Math.abs(change(pair) - told.rate) < told.unit)) continue;
    const isCertain = told.isCertain && own.certain && previous.isSameOrgan;
    findings.push(
      textFinding(
        'N-GROWTH',
        told.sentence,
        [told.from, told.to],
        `正文说 ${told.value} 件${wordOf(told.rate)} ${Math.abs(told.rate)}%，上一年度为 ${own.before} 件，应为${wordOf(change(own))} ${Math.abs(change(own)).toFixed(2)}%`,
        {
          verdict: isCertain ? 'fail' : 'uncertain',
          expected: Number(change(own).toFixed(2)),
          actual: told.rate,
          against: previous.name,
        },
      ),
    );
  }
  return { findings, judged, blocked, circular: [] };
}

function ratesOf({ statements, report }: Material): Rate[] {
  return statements.flatMap((statement): Rate[] => {
    const { about, value, sentence, at, approximate, scope, ofPart } = statement;
    if (about !== 'received' || approximate || ofPart) return [];
    const behind = sentence.text
      .slice(at + String(value).length)
      .replace(/^(?:件|条|份|宗|起|例|个)(?:（[^（）]*）)?/u, '');
    const match = RATE.exec(behind);
    if (!match?.groups || match.groups.about) return [];
    const { way = '', rate = '', fraction = '' } = match.groups;
    const sign = /增|升|提/u.test(way) ? 1 : -1;
    const to = sentence.text.indexOf(match[0]) + match[0].length;
    return [
      {
        sentence,
        value,
        rate: sign * Number(rate),
        unit: 10 ** -fraction.length,
        isCertain: isSameExtent(scope, tableScope(report.organ)),
        from: at,
        to,
      },
    ];
  });
}

function wordOf(change: number): string {
  return change < 0 ? '减少' : '增长';
}
