import { strFromU8, unzipSync } from 'fflate';
import type { Grid } from './official-grids.ts';

type Workbook = {
  /** Every sheet by its name, each place with the value of the box that covers it. */
  readonly grids: Readonly<Record<string, Grid>>;
  readonly merges: Readonly<Record<string, readonly string[]>>;
  readonly formats: readonly string[];
  /** The colours behind the cells of the first sheet, by the texts of the cells. */
  readonly fills: ReadonlyMap<string, string>;
  /** All sheets as they are written. */
  readonly xml: string;
};

/** Reads back as much of a workbook as the tests look at. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gsu)].map(
    ([, item = '']) => plain(item.replace(/<[^>]*>/gu, '')),
  );
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/gu)].map(
    ([, name = '']) => name,
  );
  const sheets = names.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`));
  const merges = sheets.map((sheet) =>
    [...sheet.matchAll(/<mergeCell ref="([^"]*)"/gu)].map(([, ref = '']) => ref),
  );
  const grids = sheets.map((sheet, at) => gridOf(sheet, strings, merges[at] ?? []));
  return {
    grids: Object.fromEntries(names.map((name, at) => [name, grids[at] ?? []])),
    merges: Object.fromEntries(names.map((name, at) => [name, merges[at] ?? []])),
    formats: [...part('xl/styles.xml').matchAll(/formatCode="([^"]*)"/gu)].map(([, code = '']) =>
      plain(code),
    ),
    fills: fillsOf(sheets[0] ?? '', part('xl/styles.xml')),
    xml: sheets.join(''),
  };
}

function gridOf(sheet: string, strings: readonly string[], merges: readonly string[]): Grid {
  const rows = [...sheet.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gsu)].map(
    ([, row = '']) => row,
  );
  const width = Math.max(
    ...[...sheet.matchAll(/<c r="([A-Z]+)\d+"/gu)].map(([, letters = '']) => columnOf(letters) + 1),
  );
  const grid = rows.map((row) => {
    const places = Array.from({ length: width }, () => '');
    for (const [, letters = '', attributes = '', content = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu,
    )) {
      const value = /<v>(.*?)<\/v>/su.exec(content)?.[1] ?? '';
      places[columnOf(letters)] = attributes.includes('t="s"')
        ? (strings[Number(value)] ?? '')
        : value;
    }
    return places;
  });
  for (const merge of merges) spread(grid, merge);
  return grid;
}

function fillsOf(sheet: string, styles: string): Map<string, string> {
  const colours = [...styles.matchAll(/<fill>(.*?)<\/fill>/gsu)].map(
    ([, fill = '']) => /<fgColor rgb="([^"]*)"/u.exec(fill)?.[1] ?? '',
  );
  const formats = /<cellXfs.*?<\/cellXfs>/su.exec(styles)?.[0] ?? '';
  const fills = [...formats.matchAll(/<xf ([^>]*)>/gu)].map(
    ([, xf = '']) => colours[Number(/fillId="(\d+)"/u.exec(xf)?.[1] ?? 0)] ?? '',
  );
  return new Map(
    [...sheet.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"><v>(\d+)<\/v>/gu)].map(
      ([, style = '', value = '']) => [value, fills[Number(style)] ?? ''],
    ),
  );
}

function spread(grid: string[][], merge: string): void {
  const [, left = '', top = '', right = '', bottom = ''] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(merge) ?? [];
  const text = grid[Number(top) - 1]?.[columnOf(left)] ?? '';
  for (const row of grid.slice(Number(top) - 1, Number(bottom)))
    row.fill(text, columnOf(left), columnOf(right) + 1);
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
