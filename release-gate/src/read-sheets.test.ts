import { describe, expect, test } from 'vitest';
import { excelFile, excelRow } from './example-files.ts';
import { readSheets } from './read-sheets.ts';
import { placeInChinese } from './trace.ts';

const data = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;

function seenIn(bytes: Uint8Array) {
  return readSheets(bytes).traces.map(({ id, place, words }) => [id, placeInChinese(place), words]);
}

const NAMES = excelRow(1, ['姓名', '备注']);

describe('a workbook is stopped for what it does not show', () => {
  test.each([
    ['nothing', [{ name: '名单', xml: data(NAMES) }], []],
    [
      'a hidden sheet',
      [{ name: '底稿', xml: data(), state: 'hidden' }],
      [['hidden-sheet', '工作表“底稿”', '底稿']],
    ],
    [
      'a sheet hidden from its menu too',
      [{ name: '底稿', xml: data(), state: 'veryHidden' }],
      [['hidden-sheet', '工作表“底稿”', '底稿']],
    ],
    [
      'a hidden row',
      [{ name: '名单', xml: data(NAMES, excelRow(2, ['甲', '乙'], 'hidden="1"')) }],
      [['hidden-row', '工作表“名单”A2', '甲\t乙']],
    ],
    [
      'a hidden column',
      [{ name: '名单', xml: `<cols><col min="2" max="3" hidden="1"/></cols>${data(NAMES)}` }],
      [['hidden-column', '工作表“名单”B1', '备注']],
    ],
    [
      'a column without width',
      [{ name: '名单', xml: `<cols><col min="1" max="1" width="0"/></cols>${data(NAMES)}` }],
      [['hidden-column', '工作表“名单”A1', '姓名']],
    ],
    [
      'a hidden column in which nothing stands',
      [{ name: '名单', xml: `<cols><col min="3" max="9" hidden="1"/></cols>${data(NAMES)}` }],
      [],
    ],
  ] as const)('%s', (_words, sheets, expected) => {
    expect(seenIn(excelFile(sheets))).toEqual(expected);
  });

  test.each([
    [
      'a comment',
      'xl/comments1.xml',
      '<comments><commentList><comment ref="B2"><text><t>查过</t></text></comment></commentList></comments>',
      ['comment', '', 'B2 查过'],
    ],
    [
      'a thread of comments',
      'xl/threadedComments/threadedComment1.xml',
      '<ThreadedComments><threadedComment ref="A1"><text>查过</text></threadedComment></ThreadedComments>',
      ['comment', '', 'A1 查过'],
    ],
    [
      'another workbook',
      'xl/externalLinks/externalLink1.xml',
      '<externalLink/>',
      ['external-link', '', 'externalLink1.xml'],
    ],
    [
      'a pivot’s data',
      'xl/pivotCache/pivotCacheRecords1.xml',
      '<records/>',
      ['pivot-cache', '', 'pivotCacheRecords1.xml'],
    ],
  ] as const)('%s', (_words, name, part, expected) => {
    expect(
      seenIn(excelFile([{ name: '名单', xml: data(NAMES) }], { [name]: part })),
    ).toContainEqual(expected);
  });

  test('a cell whose format shows nothing', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>42</v></c></row>';
    const bytes = excelFile([{ name: '名单', xml: data(row) }], { 'xl/styles.xml': styles });
    expect(seenIn(bytes)).toEqual([['hidden-cell', '工作表“名单”B1', '42']]);
  });

  test('a name is told, but not those that Excel makes for printing and filters', () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area">名单!$A$1</definedName><definedName name="税率">名单!$B$1</definedName></definedNames>';
    expect(seenIn(excelFile([{ name: '名单', xml: data(NAMES) }], {}, names))).toEqual([
      ['defined-name', '', '税率 = 名单!$B$1'],
    ]);
  });
});

test('cells that leave out where they stand are in the column behind the last', () => {
  const row =
    '<row><c t="inlineStr"><is><t>甲</t></is></c><c t="inlineStr"><is><t>乙</t></is></c></row>';
  const xml = `<cols><col min="2" max="2" hidden="1"/></cols>${data(row)}`;
  expect(seenIn(excelFile([{ name: '名单', xml }]))).toEqual([
    ['hidden-column', '工作表“名单”B1', '乙'],
  ]);
});

test('all text is read: names of sheets, shared texts, hidden cells, comments, caches', () => {
  const { lines } = readSheets(
    excelFile(
      [
        {
          name: '底稿',
          state: 'hidden',
          xml: data('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>'),
        },
      ],
      {
        'xl/sharedStrings.xml': '<sst><si><t>共享</t><rPh><t>gx</t></rPh></si></sst>',
        'xl/pivotCache/pivotCacheDefinition1.xml': '<x><s v="缓存里的字"/></x>',
        'xl/comments1.xml':
          '<comments><comment ref="A1"><text><t>批注</t></text></comment></comments>',
      },
    ),
  );
  expect(lines.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['底稿', '共享\t7', '缓存里的字', '批注']),
  );
});
