import { matchesIn } from './matches-in.ts';

/** What kinds of unit there are: figures add up only with others of their family. */
const FAMILIES = {
  items: ['条', '件', '篇', '份', '则'],
  cases: ['例', '起', '宗'],
  issues: ['期', '讲'],
  times: ['场次', '批次', '次', '场', '轮', '批'],
  pieces: ['个', '项', '类', '种', '处', '户', '家', '册', '部', '幅'],
  mixed: ['人次', '条次', '件次', '篇次'],
  people: ['人', '名'],
  yuan: ['元'],
  'ten-thousand-yuan': ['万元'],
  percent: ['%'],
} as const satisfies Record<string, readonly string[]>;

export type UnitFamily = keyof typeof FAMILIES;

/** A figure in running text. */
export type Quantity = {
  readonly value: number;
  /** 余, 多, 近, 约 and the like: the true figure is another. */
  readonly approximate: boolean;
  /** Empty where none is printed. */
  readonly unit: string;
  readonly family: UnitFamily | null;
  /** Decimals printed, for rounding. */
  readonly decimals: number;
  readonly start: number;
  readonly end: number;
};

const FAMILY_OF: ReadonlyMap<string, UnitFamily> = new Map(
  Object.entries(FAMILIES).flatMap(([family, units]) =>
    units.map((unit): [string, UnitFamily] => [unit, family as UnitFamily]),
  ),
);
const UNITS = [...FAMILY_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/** Before these no figure counts anything: 第13次, 〔2021〕30号, 12-31, H5, 3.14, 一类. */
const NO_COUNT_BEFORE = /[第\dA-Za-z.\-—~〔[【_/+:：]$/u;
/** 1.机构职能 at the start of a passage or of an item: the number of an item, and no count. */
const IS_ENUMERATOR = /^\d{1,2}[.、](?=\p{Script=Han})/u;
const MAY_ENUMERATE = /(?:^|[；：])$/u;
/** After these it is a year, a day, a number of a document, or the start of a range. */
const NO_COUNT_AFTER =
  /^(?:年|月|日|号|时|点|分|秒|天|小时|届|层|楼|级|岁|号文|[-—~]\d|至\d|\.\d|[A-Za-z〕\]】/])/u;
/** As many characters before a figure as these take at most. */
const LOOKED_BACK = 4;
const ABOUT_BEFORE = /(?:近|约|超|超过|逾|余|多达|不少于|至少|突破|将近)$/u;

const DIGITS = new RegExp(
  `(?<digits>\\d+(?:\\.(?<fraction>\\d+))?)(?<power>万|亿)?(?<about>[余多来几])?(?<unit>${UNITS})?(?<over>以上|左右)?`,
  'gu',
);
/** A lone 一 is a word: 一是, 一次, 办结一件申请. */
const IDEOGRAPHS =
  /(?<![第每某逐数好\p{N}一二两三四五六七八九十百千万零])(?<digits>(?!一[^百千十二三四五六七八九])[一二两三四五六七八九十百千零]{1,7})(?<about>[余多来几])?(?<unit>件|条|份|篇|例|起|宗)(?![事套龙心款])/gu;

const MAY_COUNT = /\d|[二两三四五六七八九十百千][余多来几]?(?:件|条|份|篇|例|起|宗)/u;

const LAST_CHARACTERS: ReadonlySet<string> = new Set([
  ...'0123456789万亿余多来几上右',
  ...[...FAMILY_OF.keys()].map((unit) => unit.slice(-1)),
]);

/** Whether a character can be the last one of a figure with its unit. */
export function mayEndQuantity(character: string | undefined): boolean {
  return character !== undefined && LAST_CHARACTERS.has(character);
}

/** The figures in a text, years, dates, ordinals and numbers of documents left out. */
export function quantitiesIn(text: string): Quantity[] {
  if (!MAY_COUNT.test(text)) return [];
  const found = matchesIn(text, DIGITS).flatMap((match) => inDigits(text, match));
  const ideographs = matchesIn(text, IDEOGRAPHS).flatMap((match) => inIdeographs(match));
  return [...found, ...ideographs].sort((a, b) => a.start - b.start);
}

const FOUND = new WeakMap<{ readonly text: string }, readonly Quantity[]>();

/** The figures in a sentence, which several checks look at: found once. */
export function quantitiesOf(sentence: { readonly text: string }): readonly Quantity[] {
  const known = FOUND.get(sentence);
  if (known) return known;
  const found = quantitiesIn(sentence.text);
  FOUND.set(sentence, found);
  return found;
}

function inDigits(text: string, match: RegExpMatchArray): Quantity[] {
  const { digits = '', fraction = '', power, about, unit: printed, over } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - LOOKED_BACK), start);
  if (NO_COUNT_BEFORE.test(before)) return [];
  if (MAY_ENUMERATE.test(before) && IS_ENUMERATOR.test(text.slice(start))) return [];
  const isTenThousandYuan = power === '万' && printed === '元';
  const unit = isTenThousandYuan ? '万元' : (printed ?? '');
  if (unit === '' && NO_COUNT_AFTER.test(text.slice(end))) return [];
  if (unit === '' && (power || over) && !about) return [];
  const scale = isTenThousandYuan ? 1 : power === '万' ? 10_000 : power === '亿' ? 100_000_000 : 1;
  return [
    {
      value: Number((Number(digits) * scale).toFixed(6)),
      approximate: Boolean(about || over) || ABOUT_BEFORE.test(before),
      unit,
      family: FAMILY_OF.get(unit) ?? null,
      decimals: fraction.length,
      start,
      end,
    },
  ];
}

function inIdeographs(match: RegExpMatchArray): Quantity[] {
  const { digits = '', about, unit = '' } = match.groups ?? {};
  const value = ideographicNumber(digits);
  if (value === null) return [];
  const start = match.index ?? 0;
  const family = FAMILY_OF.get(unit) ?? null;
  const end = start + match[0].length;
  return [{ value, approximate: Boolean(about), unit, family, decimals: 0, start, end }];
}

const DIGIT_VALUES: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九'].map((digit, value) => [digit, value]),
).set('两', 2);
const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** 二十三 is 23, 一百零五 is 105; `null` for what is no number, as 三五. */
export function ideographicNumber(text: string): number | null {
  let [sum, digit] = [0, 0];
  for (const char of text) {
    const power = POWERS.get(char);
    const value = DIGIT_VALUES.get(char);
    if (power !== undefined) {
      sum += (digit === 0 ? 1 : digit) * power;
      digit = 0;
    } else if (value !== undefined && digit === 0) digit = value;
    else return null;
  }
  return text === '' ? null : sum + digit;
}
