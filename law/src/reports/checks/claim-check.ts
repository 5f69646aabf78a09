import type { CellKey } from '../annual-report.ts';
import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { figureOf } from '../narrative/figure-in-table.ts';
import { matchesIn } from '../narrative/matches-in.ts';
import { isSameExtent, scopeAt } from '../narrative/scope.ts';
import type { Sentence } from '../narrative/sentences.ts';
import { yearBefore } from '../narrative/statements.ts';
import type { Verdict } from '../report-rules.ts';
import { textFinding } from './text-finding.ts';

const BLOCKS = ['reconsideration', 'direct-suit', 'suit-after-reconsideration'] as const;
const results = (result: 'corrected' | 'pending' | 'other'): CellKey[] =>
  BLOCKS.map((block): CellKey => `remedies.${block}.${result}`);

/** A statement about all, the words that it must stand with, and the cells that would belie it. */
const CLAIMS: readonly {
  readonly pattern: RegExp;
  readonly amid: RegExp;
  readonly belied: readonly {
    readonly name: string;
    readonly keys: readonly CellKey[];
    readonly verdict: Verdict;
  }[];
}[] = [
  {
    pattern: /(?:均|全部|都)(?:获|被|予以|得到|已)?(?:维持|胜诉)/gu,
    amid: /复议|诉讼/u,
    belied: [
      { name: '结果纠正', keys: results('corrected'), verdict: 'fail' },
      { name: '尚未审结', keys: results('pending'), verdict: 'uncertain' },
      { name: '其他结果', keys: results('other'), verdict: 'uncertain' },
    ],
  },
  {
    pattern: /(?:均|全部|都)(?:已)?(?:审结|结案)/gu,
    amid: /复议|诉讼/u,
    belied: [{ name: '尚未审结', keys: results('pending'), verdict: 'uncertain' }],
  },
  {
    pattern: /(?:未发生|未出现|没有|无)[^，。；]{0,14}(?:败诉|被?纠错|被?撤销)|零败诉/gu,
    amid: /诉讼|败诉/u,
    belied: [
      {
        name: '行政诉讼结果纠正',
        keys: ['remedies.direct-suit.corrected', 'remedies.suit-after-reconsideration.corrected'],
        verdict: 'uncertain',
      },
    ],
  },
  {
    pattern:
      /(?<!按时|按期|及时)(?:全部|均已?|都已?)(?:办结|办理完毕)|(?<!按时|按期|及时)办结率(?:为|达|达到)?100%/gu,
    amid: /申请/u,
    belied: [
      { name: '结转下年度继续办理', keys: ['requests.carried-out.total'], verdict: 'uncertain' },
    ],
  },
];

/** A word without which no statement is about all. */
const OF_ALL = /均|全部|都|[未没无零]|办结率/u;

/** N-CLAIM: what the text says of all cases, and of cases settled, the tables do not contradict. */
export function claimCheck(material: Material): Judgement {
  const { sentences } = material;
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const told = sentences.filter(({ part }) => part === '一' || part === '四' || part === '三');
  const claims = told.flatMap((sentence, at) => claimsIn(material, sentence, told[at - 1]));
  const settled = settledMoreThanReceived(material);
  const judged = claims.length + settled.judged;
  if (judged === 0) return nothingToJudge('正文没有“均维持”“全部办结”一类可以核对的说法');
  return judgementOf([...claims.flatMap(({ findings }) => findings), ...settled.findings], judged);
}

function claimsIn(
  { report, tableScope }: Material,
  sentence: Sentence,
  before: Sentence | undefined,
): { findings: Finding[] }[] {
  return (OF_ALL.test(sentence.text) ? CLAIMS : []).flatMap(({ pattern, amid, belied }) =>
    matchesIn(sentence.text, pattern).flatMap((match) => {
      const passage = passageOf(sentence.text, match);
      const year = yearBefore(sentence.text, match.index);
      const isOfYear = year === null || report.year === null || year === report.year;
      if (!amid.test(passage) || OF_THE_REST.test(passage) || !isOfYear) return [];
      const known = belied.flatMap((each) => {
        const keys = keysToldOf(each.keys, passage);
        const figure = figureOf(report.cells, keys);
        return figure.kind === 'known' ? [{ ...each, keys, figure }] : [];
      });
      if (known.length === 0) return [];
      const sameExtent = isSameExtent(scopeAt(sentence, match.index, before), tableScope);
      const findings = known
        .filter(({ figure }) => figure.value > 0)
        .map(({ name, keys, verdict, figure }) =>
          textFinding(
            'N-CLAIM',
            sentence,
            [match.index, match.index + match[0].length],
            `正文说“${match[0]}”，表中“${name}”有 ${figure.value} 件，请核实`,
            {
              verdict: sameExtent && figure.certain ? verdict : 'uncertain',
              cells: keys.filter((key) => (report.cells[key]?.value ?? 0) > 0),
              expected: figure.value,
              actual: 0,
            },
          ),
        );
      return [{ findings }];
    }),
  );
}

/** 其余均维持, 已审结的均维持: told of some cases only. */
const OF_THE_REST = /其余|其他|另|纠正|(?:审结|办结|结案)的?(?:案件)?(?:\d+件)?，?(?:均|全部|都)/u;

/** The words before a claim that say what it is about, with the claim itself. */
function passageOf(text: string, match: RegExpExecArray): string {
  const start = Math.max(text.lastIndexOf('；', match.index) + 1, match.index - REACH);
  return text.slice(start, match.index + match[0].length);
}

/** A claim about reviews says nothing of suits, and the other way round. */
function keysToldOf(keys: readonly CellKey[], passage: string): CellKey[] {
  const isOfReviews = passage.includes('复议');
  const isOfSuits = passage.includes('诉');
  if (isOfReviews === isOfSuits) return [...keys];
  return keys.filter(
    (key) => !key.startsWith('remedies.') || key.includes('.reconsideration.') === isOfReviews,
  );
}

/** How far before a claim the word stands that says what it is about. */
const REACH = 60;

/** More settled than came in: in one sentence, and not made good by what was carried in. */
function settledMoreThanReceived({ report, statements, tableScope }: Material): {
  findings: Finding[];
  judged: number;
} {
  const carried = figureOf(report.cells, ['requests.carried-in.total']);
  const load = figureOf(report.cells, ['requests.new.total', 'requests.carried-in.total']);
  let judged = 0;
  const findings = statements.flatMap((done): Finding[] => {
    const received = statements.find(
      ({ about, sentence, at, ofPart }) =>
        about === 'received' && !ofPart && sentence === done.sentence && at < done.at,
    );
    if (done.about !== 'done' || !received || received.approximate || done.approximate) return [];
    judged += 1;
    const most = received.value + (carried.kind === 'known' ? carried.value : 0);
    if (done.value <= most) return [];
    const isCertain =
      load.kind === 'known' &&
      load.certain &&
      done.value > load.value &&
      received.plain &&
      isSameExtent(done.scope, tableScope);
    return [
      textFinding(
        'N-CLAIM',
        done.sentence,
        [received.at, done.at],
        `正文说收到 ${received.value} 件、办结 ${done.value} 件，办结多于收到${carried.kind === 'known' ? `与上年结转（${carried.value} 件）之和` : '，又没有读出上年结转'}`,
        { verdict: isCertain ? 'fail' : 'uncertain', actual: done.value },
      ),
    ];
  });
  return { findings, judged };
}
