import type { LabelKind, TopicKind } from './context-words.ts';
import { labelAtEnd, labelIn } from './label-at.ts';
import type { Page } from './page.ts';
import type { ScreenedLine } from './screened-line.ts';

/** A line as short as this that ends no sentence may be a heading. */
const LONGEST_HEADING = 48;

/** A line as long as this is running text and ends a list. */
const SHORTEST_PROSE = 60;

const ACCOUNT_LINES = 4;

/** Columns whose words are findings though they hold no number. */
const TELLING: ReadonlySet<LabelKind> = new Set([
  'health',
  'register',
  'status',
  'hardship',
  'home',
  'address',
  'birth',
]);

/** Topics of a heading that hold for what stands below it. */
const HEADING_TOPICS: ReadonlySet<string> = new Set([
  'list',
  'welfare',
  'appointment',
  'bidding',
  'vehicle',
  'minor',
] satisfies TopicKind[]);

/** What a line that needs no second look changes on the page. */
export function passLine(page: Page, length: number, hasCells: boolean, tail: string): void {
  if (hasCells) page.rows += 1;
  else endTable(page);
  if (length >= SHORTEST_PROSE) endList(page);
  page.organAccountLines = Math.max(0, page.organAccountLines - 1);
  page.dangling = null;
  page.tail = tail;
}

/** Whether the line is the heading of a table's columns, which then are the page's. */
export function readTableHeading(page: Page, line: ScreenedLine): boolean {
  const { cells } = line;
  if (!cells) return false;
  const kinds = cells.map((cell) => labelIn(line, cell));
  const named = kinds.filter((kind) => kind !== null).length;
  const filled = cells.filter(({ from, to }) => line.text.slice(from, to).trim() !== '').length;
  if (named < 2 || named * 5 < filled * 3) return false;
  const columns = kinds.map((kind, at) => meaning(kind) ?? page.columns[at] ?? null);
  page.columns = columns.some((kind) => kind !== null) ? columns : [];
  page.hasTellingColumns = columns.some((kind) => kind !== null && TELLING.has(kind));
  page.hasPosts = /职\s*务|岗\s*位/.test(line.text);
  return true;
}

/** What a line that has been screened changes on the page. */
export function readLine(page: Page, line: ScreenedLine): void {
  const { text, cells, words } = line;
  const trimmed = text.trim();
  if (cells) page.rows += 1;
  else endTable(page);
  const isHeading = !cells && trimmed.length <= LONGEST_HEADING && !/[;,]$|。/.test(trimmed);
  const topics = words.flatMap(({ kind }) => (HEADING_TOPICS.has(kind) ? [kind as TopicKind] : []));
  if (isHeading && topics.length > 0 && !/\d{7}/.test(trimmed)) {
    page.topics = new Set(topics);
    page.isList = topics.includes('list');
  } else if (!cells && trimmed.length >= SHORTEST_PROSE) endList(page);
  page.organAccountLines = organAccountLines(page, line);
  page.dangling = cells ? null : labelAtEnd(line, text.length);
  page.tail = '';
}

function organAccountLines({ organAccountLines: left }: Page, { words }: ScreenedLine): number {
  const holder = words.find(({ kind }) => kind === 'account');
  if (!holder) return Math.max(0, left - 1);
  const isOrgan = words.some(({ kind, from }) => kind === 'organ' && from >= holder.to);
  return isOrgan ? ACCOUNT_LINES : 0;
}

function meaning(kind: LabelKind | null): LabelKind | null {
  return kind === 'heading' ? null : kind;
}

function endTable(page: Page): void {
  page.columns = [];
  page.hasTellingColumns = false;
  page.hasPosts = false;
  page.rows = 0;
  page.commaCells = 0;
}

function endList(page: Page): void {
  page.isList = false;
  page.topics = new Set();
}
