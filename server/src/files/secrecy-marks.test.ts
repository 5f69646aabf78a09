import { pdfOf } from '@yigongkai/report-files/demo-pdf';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { fileOffice, foundIn, wordFile, zipOf } from './testing.ts';

const MARK = '机密★20年';
const PAGE = [{ text: '正文', left: 50, top: 400 }];

const MARKED = [
  ['a text', '通知.txt', `${MARK}\n关于某事的通知`],
  ['a Word file', '通知.docx', wordFile([MARK, '关于某事的通知'])],
  [
    'the running title of a Word file',
    '通知.docx',
    wordFile(['正文'], {
      'word/header1.xml': `<w:hdr><w:p><w:t>机密</w:t><w:t>★20年</w:t></w:p></w:hdr>`,
    }),
  ],
  [
    'the running title of a PDF',
    '通知.pdf',
    pdfOf([1, 2, 3].map(() => [{ text: MARK, left: 50, top: 20 }, ...PAGE])),
  ],
  ['a page', '通知.html', `<html><body><p hidden>${MARK}</p><p>正文</p></body></html>`],
  [
    'a sheet',
    '表.xlsx',
    zipOf({
      'xl/workbook.xml': '<workbook/>',
      'xl/sharedStrings.xml': `<sst><si><t>绝密</t></si></sst>`,
    }),
  ],
  [
    'a layout file',
    '文.ofd',
    zipOf({
      'OFD.xml': '<OFD/>',
      'Doc_0/Pages/Page_0/Content.xml': `<Page><TextObject><TextCode>秘密★</TextCode></TextObject></Page>`,
    }),
  ],
  ['an old Word file', '旧.doc', oldWord(`\r${MARK}\r正文`)],
  ['a file in an archive', '包.zip', zipOf({ '内.docx': wordFile([MARK]) })],
  ['the name alone', `${MARK}通知.txt`, '正文'],
] as const;

test('a file with a mark is refused and destroyed, and only the fact is kept', async () => {
  const { bring, stored, db } = await fileOffice();

  for (const [where, name, content] of MARKED) {
    const file = await bring(name, content);

    expect([where, file]).toMatchObject([
      where,
      { state: 'refused', screening: 'marked', name: null, sha256: null },
    ]);
    expect(foundIn(file)).toEqual(['secrecy-mark']);
    expect(JSON.stringify(file.findings)).toContain('涉密不上网');
    expect([where, ...stored('quarantine'), ...stored('accepted')]).toEqual([where]);
  }
  const rows = await sql<{ row: string }>`
    select t::text as row from file t union all select t::text from audit_line t`.execute(db.owner);
  expect(rows.rows.length).toBeGreaterThan(2 * MARKED.length);
  expect(rows.rows.map(({ row }) => row).join('\n')).not.toMatch(/★|通知|绝密/);
});

test('a law that speaks of secrets is no secret, and an example of a mark is none', async () => {
  const { bring } = await fileOffice();
  const text =
    '国家秘密的密级分为绝密、机密、秘密三级。\n国家秘密标志形式为“机密★20年”字样，例如标注于首页。';

  expect(await bring('条例.txt', text)).toMatchObject({ state: 'accepted', screening: 'read' });
});

test('what is of internal use alone is accepted and pointed out', async () => {
  const { bring } = await fileOffice();

  const file = await bring('资料.txt', '内部资料 注意保存\n正文');

  expect([file.state, foundIn(file)]).toEqual(['accepted', ['internal-mark']]);
});

function oldWord(text: string): Buffer {
  const head = Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), Buffer.alloc(508)]);
  const words = Buffer.from(`WordDocument${text}\r`, 'utf16le');
  return Buffer.concat([head, words, Buffer.alloc(512)]);
}
