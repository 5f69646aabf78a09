import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { pdfOf } from './demo-pdf.ts';
import { wholeHtmlText, wholePartText, wholePdfText } from './whole-text.ts';

test('what stands above every page of a PDF is not left out, and pages without text are counted', async () => {
  const title = { text: '机密★10年', left: 50, top: 20 };
  const pages = [
    [title, { text: '第一页的正文', left: 50, top: 400 }],
    [title, { text: '第二页的正文', left: 50, top: 400 }],
    [],
  ];

  const { text, blankPages } = await wholePdfText(pdfOf(pages));

  expect(text.split('\n')).toEqual(['机密★10年', '第一页的正文', '机密★10年', '第二页的正文', '']);
  expect(blankPages).toBe(1);
});

test('of a Word part deletions and text boxes count too, and a word in pieces is one word', () => {
  const xml = `<w:document><w:body>
    <w:p><w:r><w:t>机</w:t></w:r><w:r><w:t>密★</w:t></w:r></w:p>
    <w:p><w:del><w:r><w:delText>删去的</w:delText></w:r></w:del></w:p>
    <w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框里的</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>
  </w:body></w:document>`;

  expect(linesIn(wholePartText(strToU8(xml)))).toEqual(['机密★', '删去的', '框里的']);
});

test('of a sheet cells, shared strings and page headers count', () => {
  const xml = `<sst><si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si></sst>`;
  const sheet = `<worksheet><c><is><t>丁</t></is></c><headerFooter><oddHeader>&amp;C秘密★5年</oddHeader></headerFooter></worksheet>`;

  expect(linesIn(wholePartText(strToU8(xml)))).toEqual(['甲', '乙丙']);
  expect(linesIn(wholePartText(strToU8(sheet)))).toEqual(['丁', '&C秘密★5年']);
});

test('of an OFD page each line of the layout counts', () => {
  const xml = `<ofd:Page><ofd:TextObject><ofd:TextCode X="0">绝密★</ofd:TextCode></ofd:TextObject><ofd:TextObject><ofd:TextCode>正文</ofd:TextCode></ofd:TextObject></ofd:Page>`;

  expect(linesIn(wholePartText(strToU8(xml)))).toEqual(['绝密★', '正文']);
});

test('of a page hidden parts count, and marked-up words stay whole', () => {
  const html = '<p>机<b>密</b>★</p><nav>目录</nav><div hidden>藏起来的</div>';

  expect(linesIn(wholeHtmlText(strToU8(html)).text)).toEqual(['机密★', '目录', '藏起来的']);
});

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
