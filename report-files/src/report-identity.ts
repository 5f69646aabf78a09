import type { DocumentLine } from './document-line.ts';

/** Whose report of which year it is, where the document itself says so. */
export type ReportIdentity = { readonly organ: string | null; readonly year: number | null };

type Title = { readonly organ: string | null; readonly year: number };

const SUBJECT = '(?:政府|政务)?信息公开(?:工作)?';
const YEAR = '(?<year>20\\d{2})年?(?:年?度)?';
const REPORT = '(?:年度)?(?:工作)?(?:年度)?报告';
const TITLES = [
  new RegExp(`^(?<organ>\\D{2,40})?${YEAR}${SUBJECT}${REPORT}$`, 'u'),
  new RegExp(`^(?<organ>\\D{2,40}?)${SUBJECT}${YEAR}${REPORT}$`, 'u'),
];

/** The kinds of name that an organ's name ends in. */
const ORGAN_END =
  '(?:政府|办公室|办公厅|委员会|管委会|街道|办事处|中心|局|厅|部|署|委|办|院|处|站|所|大学|学校|医院)';
const ORGAN = new RegExp(`^[\\p{Script=Han}()（）]{2,40}${ORGAN_END}$`, 'u');
/** A title may also name an area, as in 示例县2023年政府信息公开工作年度报告. */
const TITLE_ORGAN = /^(?![我本全])[\p{Script=Han}()（）]{2,40}$/u;
const PUBLISHER = /^(?:发布机构|公开机构|发布单位|公开主体|公开责任部门)[:：]?(?<name>.*)$/u;

const ANNOUNCED = new RegExp(
  `(?:公布|发布|编制)了?(?<organ>[\\p{Script=Han}()（）]{2,30}?)?${YEAR}${SUBJECT}${REPORT}`,
  'u',
);
const COMPILED =
  /本报告由(?<organ>[\p{Script=Han}()（）]{4,30}?)(?:根据|依据|按照|编制|负责|汇总)/u;
const OPENING = new RegExp(
  '^20\\d{2}年(?:度|来|以来)?[,，、]?' +
    '(?<organ>(?![我本全市区县镇乡省州])\\p{Script=Han}{2,6}?[省市州盟区县旗镇乡]' +
    `(?:(?![在以和与由向对])\\p{Script=Han}){0,14}?${ORGAN_END})` +
    '(?:以|坚持|深入|认真|全面|在|按照|严格|贯彻|高度|紧紧|持续|积极|切实|扎实|根据|围绕|始终|进一步)',
  'u',
);
const PERIOD =
  /统计(?:期限|时间|时限|周期|区间)?[^。]{0,12}?(?<from>20\d{2})年1月1日[^。]{0,8}?(?:(?<to>20\d{2})年)?12月3[01]日/gu;

/** How many lines from the top may hold the title of a document without parts. */
const TOP = 30;

/**
 * @param preamble what stands before the first part
 * @param opening the text of the first part
 */
export function reportIdentity(
  lines: readonly DocumentLine[],
  preamble: readonly DocumentLine[],
  opening: string,
): ReportIdentity {
  const top = preamble.slice(0, TOP);
  const before = textOf(preamble);
  const titles = top.flatMap((line, at) => titleIn(line, top[at - 1]));
  const announced = ANNOUNCED.exec(before)?.groups;
  const spoken = [announced?.organ, publisherIn(preamble, before)]
    .concat(COMPILED.exec(before)?.groups?.organ, OPENING.exec(opening)?.groups?.organ)
    .find((name) => name !== undefined && ORGAN.test(name));
  return {
    organ: onlyOne(titles.map(({ organ }) => organ)) ?? spoken ?? null,
    year: onlyOne(titles.map(({ year }) => year)) ?? yearIn(announced, textOf(lines)),
  };
}

/** The title on a line; one that begins with the year has the organ on the line above it. */
function titleIn(line: DocumentLine, above: DocumentLine | undefined): Title[] {
  const texts = line.kind === 'text' ? [line.text] : line.cells;
  return texts.flatMap((text) => {
    const bare = compact(text).replace(/^#+|^标题[:：]|\*\*/gu, '');
    const groups = TITLES.map((title) => title.exec(bare)?.groups).find(Boolean);
    if (!groups) return [];
    const name = groups.organ?.replace(/^(?:现将|关于)/u, '');
    const before =
      above?.kind === 'text' && ORGAN.test(compact(above.text)) ? compact(above.text) : null;
    const organ = name === undefined ? before : TITLE_ORGAN.test(name) ? name : null;
    return [{ organ, year: Number(groups.year) }];
  });
}

function yearIn(announced: Record<string, string> | undefined, text: string): number | null {
  if (announced?.year) return Number(announced.year);
  const periods = [...compact(text).matchAll(PERIOD)].map(({ groups }) => groups ?? {});
  if (periods.some(({ from, to }) => to !== undefined && to !== from)) return null;
  return onlyOne(periods.map(({ from }) => Number(from)));
}

/** The publisher that the page's metadata name, in full where the preamble writes it in full. */
function publisherIn(preamble: readonly DocumentLine[], before: string): string | undefined {
  const cells = preamble.flatMap((line) => (line.kind === 'row' ? line.cells : [line.text]));
  const at = cells.findIndex((cell) => PUBLISHER.test(cell));
  if (at < 0) return undefined;
  const following = cells.slice(at + 1).find((cell) => cell !== '');
  const name = PUBLISHER.exec(cells[at] ?? '')?.groups?.name?.trim() || following;
  if (!name || !ORGAN.test(name)) return undefined;
  const isShort = /^[省市州盟区县旗镇乡]/u.test(name);
  return isShort ? (fullNameIn(before, name) ?? name) : name;
}

/** 区机关事务中心 is 椒江区机关事务中心 if the text calls it so and by no other name. */
function fullNameIn(text: string, short: string): string | null {
  const full = new RegExp(
    `(?:^|[^\\p{Script=Han}]|[与由向])(?<name>\\p{Script=Han}{2,8}?${short})`,
    'gmu',
  );
  return onlyOne([...text.matchAll(full)].map(({ groups }) => groups?.name ?? null));
}

/** The value that all agree on; `null` if there is none, or more than one. */
function onlyOne<Value>(values: readonly (Value | null)[]): Value | null {
  const [value = null, ...others] = new Set(values.filter((each) => each !== null));
  return others.length === 0 ? value : null;
}

function textOf(lines: readonly DocumentLine[]): string {
  return lines.map((line) => (line.kind === 'text' ? line.text : line.cells.join(' '))).join('\n');
}

function compact(text: string): string {
  return text.replace(/[\s\u200b\ufeff]/gu, '');
}
