import { describe, expect, test } from 'vitest';
import { demoDocx } from './demo-docx.ts';
import { pdfOf } from './demo-pdf.ts';
import { documentText } from './document-text.ts';
import { ReadFailure } from './read-failure.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a plain text stays as it is, each character at its place', async () => {
  const text = '第一行\r\n\t 第二行  \n';
  expect(await documentText(bytes(text))).toBe(text);
});

describe('a page', () => {
  test('gives a line for each paragraph and nothing that is not shown', async () => {
    const page = '<p>甲<b>乙</b></p><script>丙</script><p hidden>丁</p><div>戊 \n 己</div>';
    expect(await documentText(bytes(`<html>${page}</html>`))).toBe('甲乙\n戊 己');
  });

  test('gives a row of a table as cells with tabs, each under its heading', async () => {
    const rows = [
      '<th>姓名</th><th colspan=2>住址</th><th>电话</th>',
      '<td rowspan=2>甲</td><td>乙</td><td></td><td>1<br>2</td>',
      '<td>丙</td><td>丁</td><td>3</td>',
    ];
    const table = `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
    expect(await documentText(bytes(table))).toBe('姓名\t住址\t\t电话\n甲\t乙\t\t1 2\n\t丙\t丁\t3');
  });

  test('takes a table apart that only arranges it', async () => {
    const page =
      '<table><tr><td><p>甲</p><table><tr><td>乙</td><td>丙</td></tr></table></td></tr></table>';
    expect(await documentText(bytes(page))).toBe('甲\n乙\t丙');
  });
});

test('a Word document gives the same', async () => {
  const table = [
    [{ text: '姓名' }, { text: '电话' }],
    [{ text: '甲' }, { text: '3' }],
  ];
  expect(await documentText(demoDocx([table]))).toContain('姓名\t电话\n甲\t3');
});

test('a PDF keeps its columns apart', async () => {
  const page = pdfOf([
    [
      { text: 'name', left: 60, top: 80 },
      { text: '123', left: 200, top: 80 },
    ],
  ]);
  expect(await documentText(page)).toBe('name\t123');
});

test.each([
  ['nothing', '', '没有文字'],
  ['a picture', '\x89PNG....', '图片'],
  ['an empty page', '<html><body></body></html>', '没有文字'],
])('%s is refused with what to do', async (_name, content, says) => {
  const failure = documentText(Uint8Array.from(content, (char) => char.charCodeAt(0)));
  await expect(failure).rejects.toThrow(ReadFailure);
  await expect(failure).rejects.toThrow(says);
});
