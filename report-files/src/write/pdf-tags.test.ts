import { exampleReport } from '@yigongkai/law/reports/example-report';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { keysOfFormat, numberedReport } from './official-grids.ts';
import { writePdf } from './write-pdf.ts';

/** A piece of the document with its own text and the pieces in it, as one who cannot see the page has it. */
type Piece = { readonly role: string; readonly text: string; readonly pieces: readonly Piece[] };

type Node = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
};

/** The pieces of each page, in the order in which they are read. */
async function piecesOf(bytes: Uint8Array): Promise<Piece[][]> {
  const document = await getDocumentProxy(bytes.slice());
  const pages: Piece[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = new Map<string, string>();
    let id = '';
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items)
      if ('str' in item) texts.set(id, (texts.get(id) ?? '') + item.str);
      else id = item.type === 'beginMarkedContentProps' ? item.id : '';
    const root = (await page.getStructTree()) as Node | null;
    const [whole] = (root?.children ?? []).map((node) => pieceOf(node, texts));
    expect(whole?.role).toBe('Document');
    pages.push([...(whole?.pieces ?? [])]);
  }
  return pages;
}

function pieceOf({ role = '', children = [] }: Node, texts: ReadonlyMap<string, string>): Piece {
  const own = children.flatMap(({ type, id }) => (type === 'content' && id ? [id] : []));
  return {
    role,
    // Between two pieces of a line the reader puts a blank, as people see it.
    text: own.map((id) => texts.get(id)?.trim() ?? '').join(''),
    pieces: children.flatMap((child) => (child.role ? [pieceOf(child, texts)] : [])),
  };
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('a PDF is tagged: title, headings and paragraphs are read in their order, page numbers are not', async () => {
  const text = '（一）主动公开\n公布了目录。\n又公布了目录。';
  const bytes = await writePdf(
    exampleReport({}, { sections: [{ no: '一', title: '总体情况', text }] }),
  );
  expect(latin(bytes)).toMatch(/\/Marked true/u);
  const pieces = (await piecesOf(bytes)).flat();
  expect(pieces.slice(0, 6).map(({ role, text: said }) => [role, said])).toEqual([
    ['H1', '示例市演示区人民政府2023年政府信息公开工作年度报告'],
    ['H2', '一、总体情况'],
    ['H3', '（一）主动公开'],
    ['P', '公布了目录。'],
    ['P', '又公布了目录。'],
    ['H2', '二、主动公开政府信息情况'],
  ]);
  expect(JSON.stringify(pieces)).not.toContain('— 1 —');
});

test.each(['2019', '2021'] as const)(
  'each table of %s is a table of rows, and all its cells are read once in their order',
  async (format) => {
    const report = numberedReport(format);
    const tables = (await piecesOf(await writePdf(report)))
      .flat()
      .filter(({ role }) => role === 'Table');
    expect(tables).toHaveLength(3);
    const rows = tables.flatMap(({ pieces }) => pieces);
    expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(['TR']));
    const cells = rows.flatMap(({ pieces }) => pieces);
    const figures = cells.flatMap(({ role, text }) =>
      role === 'TD' && /^\d+$/u.test(text) ? [text] : [],
    );
    expect(figures).toEqual(keysOfFormat(format).map((key) => report.cells[key]?.raw));
    const heads = cells.flatMap(({ role, text }) => (role === 'TH' ? [text] : []));
    expect(heads).toEqual(
      expect.arrayContaining(['规章', '申请人情况', '（七）总计', '复议后起诉']),
    );
  },
);

test('a header cell says whether it heads a row or a column, and what it spans', async () => {
  const bytes = latin(await writePdf(exampleReport()));
  const attributes = [...bytes.matchAll(/\/O \/Table\s*([^>]*)>>/gu)].map(([, said = '']) =>
    said.trim().replace(/\s+/gu, ' '),
  );
  expect(attributes).toEqual(
    expect.arrayContaining([
      '/Scope /Column',
      '/Scope /Row',
      '/Scope /Column /ColSpan 7',
      '/Scope /Row /RowSpan 22',
      '/ColSpan 3 /RowSpan 3',
    ]),
  );
});

test('a table has its name', async () => {
  const bytes = Buffer.from(await writePdf(exampleReport()));
  const named = (name: string) => bytes.includes(Buffer.from(name, 'utf16le').swap16());
  expect(['表二 主动公开政府', '收到和处理政府信息公开', '表四 政府', '表五'].map(named)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('a header that is drawn again where a table goes on is not read again', async () => {
  const long = { state: 'none-word', value: null, raw: '本年没有这一类情形'.repeat(6) } as const;
  const changes = Object.fromEntries(keysOfFormat('2021').map((key) => [key, long]));
  const pages = await piecesOf(await writePdf(numberedReport('2021', changes)));
  const cells = pages.flat().flatMap(({ pieces }) => pieces.flatMap((row) => row.pieces));
  const named = (name: string) => cells.filter(({ text }) => text === name).length;
  expect([named('申请人情况'), named('三、本年度办理结果')]).toEqual([1, 1]);
  expect(pages.filter((page) => page.some(({ role }) => role === 'Table')).length).toBeGreaterThan(
    3,
  );
});

test('a paragraph that goes on over a page is one', async () => {
  const text = `${'公开、答复，'.repeat(300)}完。`;
  const pages = await piecesOf(
    await writePdf(exampleReport({}, { sections: [{ no: '一', title: '总体情况', text }] })),
  );
  const parts = pages.flatMap((page) => page.filter(({ text: said }) => said.includes('答复')));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map(({ text: said }) => said).join('')).toBe(text);
});
