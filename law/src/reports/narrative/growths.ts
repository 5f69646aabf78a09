import { clauseBefore } from './sentences.ts';
import type { Statement } from './statements.ts';

/** A figure of the year with what the text says of the year before: its figure, the change, the rate. */
export type Growth = {
  readonly statement: Statement;
  readonly value: number;
  readonly before: number | null;
  /** Fewer is negative. */
  readonly change: number | null;
  readonly rate: {
    readonly value: number /** The last place printed. */;
    readonly unit: number;
  } | null;
  /** Where in the sentence it ends. */
  readonly to: number;
};

const UNIT = '(?:件次|件|条|份|例|起|宗|个(?!百分点))';
const LAST_YEAR = '(?:上一?年度?|去年|(?<of>20\\d{2})年度?)(?:同期)?';
const COMPARED = `(?:同比|(?:较|比|与)${LAST_YEAR}(?:相比)?)`;
const WAY = '(?<way>增长|增加|上升|提高|下降|减少|回落|降低)(?:了|到|至)?';
/** A rate behind the way, or behind its noun: 增幅为 20%, 同比增长20%. */
const RATE = '(?<about>约|近|超)?(?<rate>\\d+(?:\\.(?<fraction>\\d+))?)%(?!以上|左右|多)';
const NOUN =
  '(?:(?:同比)?(?:增长|增加|上升|提高|下降|减少|回落|降低)了?|[增降]幅|增长率)(?:为|达|达到)?';
/** 申请数量 and the like may be said again before the comparison. */
const SUBJECT = '[，、（]?(?:政府信息公开)?(?:申请)?(?:总?数量|总量|总数|件数|量)?，?';
const UP = /增|升|提/u;

/** Behind the figure, with no other figure between; the first that fits stands. */
const BEHIND: readonly RegExp[] = [
  `^${SUBJECT}${COMPARED}[^\\d。；，]{0,8}?${WAY}${RATE}`,
  `^${SUBJECT}${COMPARED}[^\\d。；，]{0,8}?${WAY}(?<change>\\d+)${UNIT}(?:[，（]${NOUN}${RATE})?`,
  `^[，（]?(?:同比)?(?:较|比)?${LAST_YEAR}的?(?:为|共)?(?<before>\\d+)${UNIT}(?:申请)?[）]?，?(?:同比)?${WAY}${RATE}`,
  `^[，（]?(?:同比)?(?:较|比)?${LAST_YEAR}的?(?:为|共)?(?<before>\\d+)${UNIT}(?:申请)?[）]?，?(?:同比)?${WAY}(?<change>\\d+)${UNIT}`,
].map((source) => new RegExp(source, 'u'));

/** 由上年的100件增加到120件: the first figure is last year's. */
const FROM = /(?:由|从)(?:上一?年度?|去年)(?:同期)?的?$/u;
const RISEN = new RegExp(
  `^(?:增长|增加|上升|提高|下降|减少|回落|降低)(?:到|至)(?:今年|本年度?)?的?(?<now>\\d+)${UNIT}(?:[，（]${NOUN}${RATE})?`,
  'u',
);

/** No comparison stands further behind its figure. */
const LONGEST_CHANGE = 120;
const FIRST_UNIT = new RegExp(`^${UNIT}`, 'u');
/** Behind 予以公开20件、部分公开8件 a change may be that of both. */
const LISTED = new RegExp(`\\d${UNIT}、`, 'u');

/** What the text tells of a figure's change against the year before. */
export function growthsIn(statements: readonly Statement[], year: number | null): Growth[] {
  return statements.flatMap((statement) => {
    const { text } = statement.sentence;
    const figure = /^\d+/u.exec(text.slice(statement.at, statement.at + LONGEST_CHANGE))?.[0];
    if (figure === undefined || statement.approximate) return [];
    const ahead = clauseBefore(text, statement.at);
    const start = statement.at + figure.length;
    const stretch = text.slice(start, start + LONGEST_CHANGE);
    const behind = stretch.replace(FIRST_UNIT, '');
    const offset = start + stretch.length - behind.length;
    const growth = FROM.test(ahead)
      ? risen(statement, behind)
      : compared(statement, ahead, behind, year);
    return growth ? { ...growth, to: offset + growth.to } : [];
  });
}

/** The figure is last year's, and this year's stands behind it. */
function risen(statement: Statement, behind: string): Growth | null {
  const match = RISEN.exec(behind);
  if (!match?.groups) return null;
  const now = Number(match.groups.now);
  const growth = growthOf(statement, now, match.groups, now < statement.value);
  return { ...growth, before: statement.value, to: match[0].length };
}

function compared(
  statement: Statement,
  ahead: string,
  behind: string,
  year: number | null,
): Growth | null {
  if (statement.ofPart || LISTED.test(ahead)) return null;
  const match = [behind, withoutNote(behind)]
    .flatMap((text) => BEHIND.map((pattern) => pattern.exec(text)))
    .find((found) => found !== null);
  if (!match?.groups || match.groups.about || isOtherYear(match.groups.of, year)) return null;
  const growth = growthOf(
    statement,
    statement.value,
    match.groups,
    !UP.test(match.groups.way ?? ''),
  );
  return { ...growth, to: behind.indexOf(match[0]) + match[0].length };
}

/** A note in brackets behind the figure: （含上年结转1件）. */
function withoutNote(behind: string): string {
  return behind.replace(/^（[^（）]*）/u, '');
}

function growthOf(
  statement: Statement,
  value: number,
  { before, change, rate, fraction = '' }: Readonly<Record<string, string | undefined>>,
  isLess: boolean,
): Omit<Growth, 'to'> {
  const sign = isLess ? -1 : 1;
  return {
    statement,
    value,
    before: before === undefined ? null : Number(before),
    change: change === undefined ? null : sign * Number(change),
    rate: rate === undefined ? null : { value: sign * Number(rate), unit: 10 ** -fraction.length },
  };
}

/** Compared with a year that is not the one before. */
function isOtherYear(named: string | undefined, year: number | null): boolean {
  return named !== undefined && year !== null && Number(named) !== year - 1;
}
