import { describe, expect, test } from 'vitest';
import { wordFile, wordParagraph } from './example-files.ts';
import { readWord } from './read-word.ts';
import { placeInChinese } from './trace.ts';

const seenIn = (body: string, more: Readonly<Record<string, string>> = {}) =>
  readWord(wordFile(`${wordParagraph('看得见的一段')}${body}`, more)).traces.map(
    ({ id, place, words }) => [id, placeInChinese(place), words],
  );

const person = (name: string) => `w:author="${name}" w:date="2025-06-03T00:00:00Z"`;

describe('a Word document is stopped for what its pages do not show', () => {
  test.each([
    ['nothing', wordParagraph('第二段'), []],
    [
      'inserted text',
      `<w:p><w:ins ${person('甲')}><w:r><w:t>新加</w:t></w:r></w:ins></w:p>`,
      [['tracked-change', '正文第2段', '甲：新加']],
    ],
    [
      'deleted text that is still there',
      `<w:p><w:del ${person('甲')}><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>`,
      [['tracked-change', '正文第2段', '甲：删去']],
    ],
    ['hidden text', wordParagraph('藏着', '<w:vanish/>'), [['hidden-text', '正文第2段', '藏着']]],
    ['text hidden no more', wordParagraph('露出', '<w:vanish w:val="0"/>'), []],
    [
      'white text',
      wordParagraph('白字', '<w:color w:val="FFFFFF"/>'),
      [['pale-text', '正文第2段', '白字']],
    ],
    [
      'a picture of which a part is cut off',
      '<w:p><w:r><w:drawing><a:srcRect l="0" r="25000"/></w:drawing></w:r></w:p>',
      [['cropped-image', '正文第2段', '']],
    ],
    [
      'a picture that is whole',
      '<w:p><w:r><w:drawing><a:srcRect l="0" r="0"/></w:drawing></w:r></w:p>',
      [],
    ],
  ] as const)('%s', (_words, body, expected) => {
    expect(seenIn(body)).toEqual(expected);
  });

  test.each([
    [
      'a comment',
      'word/comments.xml',
      `<w:comments><w:comment w:id="0" ${person('乙')}><w:p><w:r><w:t>请再想想</w:t></w:r></w:p></w:comment></w:comments>`,
      ['comment', '批注第1段', '乙2025-06-03T00:00:00Z'],
    ],
    [
      'an author',
      'docProps/core.xml',
      '<cp:coreProperties><dc:creator>丙</dc:creator><dc:title>题目</dc:title></cp:coreProperties>',
      ['metadata', '', 'creator：丙'],
    ],
    [
      'who saved it last',
      'docProps/core.xml',
      '<cp:coreProperties><cp:lastModifiedBy>丁</cp:lastModifiedBy></cp:coreProperties>',
      ['metadata', '', 'lastModifiedBy：丁'],
    ],
    [
      'a company',
      'docProps/app.xml',
      '<Properties><Application>X</Application><Company>某公司</Company></Properties>',
      ['metadata', '', 'Company：某公司'],
    ],
    [
      'a property of the office’s own',
      'docProps/custom.xml',
      '<Properties><property name="承办人"><vt:lpwstr>戊</vt:lpwstr></property></Properties>',
      ['metadata', '', '承办人：戊'],
    ],
    ['data that no page shows', 'customXml/item1.xml', '<a/>', ['custom-data', '', 'item1.xml']],
    ['macros', 'word/vbaProject.bin', 'x', ['script', '', 'vbaProject.bin']],
    ['an embedded file', 'word/embeddings/表.xlsx', 'x', ['embedded', '', '表.xlsx']],
    [
      'a template elsewhere',
      'word/_rels/settings.xml.rels',
      '<Relationships><Relationship Type="x/attachedTemplate" Target="file:///D:/a.dotx" TargetMode="External"/></Relationships>',
      ['external-link', '', 'file:///D:/a.dotx'],
    ],
  ] as const)('%s', (_words, name, part, expected) => {
    expect(seenIn('', { [name]: part })).toContainEqual(expected);
  });

  test('text in a style that hides it', () => {
    const styles =
      '<w:styles><w:style w:styleId="藏"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    const body = wordParagraph('藏着', '<w:rStyle w:val="藏"/>');
    expect(seenIn(body, { 'word/styles.xml': styles })).toEqual([
      ['hidden-text', '正文第2段', '藏着'],
    ]);
  });
});

test('an address that readers are to open is no link to a file', () => {
  const rels =
    '<Relationships><Relationship Type="x/hyperlink" Target="https://www.example.cn/" TargetMode="External"/></Relationships>';
  expect(seenIn('', { 'word/_rels/document.xml.rels': rels })).toEqual([]);
});

test('all text is read: headers, notes, deletions, what pictures are said to show, rows of tables', () => {
  const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
  const { lines } = readWord(
    wordFile(
      `<w:tbl><w:tr>${cell('姓名')}${cell('电话')}</w:tr></w:tbl><w:p><w:r><wp:docPr descr="一张照片"/></w:r></w:p><w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>`,
      {
        'word/header1.xml': `<w:hdr>${wordParagraph('眉')}</w:hdr>`,
        'word/footnotes.xml': `<w:footnotes>${wordParagraph('注')}</w:footnotes>`,
      },
    ),
  );
  expect(lines.map(({ text, place }) => [text.trim(), placeInChinese(place)])).toEqual([
    ['姓名 \t电话', '正文第2段'],
    ['一张照片', '正文第3段'],
    ['删去', '正文第4段'],
    ['眉', '页眉第1段'],
    ['注', '脚注第1段'],
  ]);
});

test('a document that breaks off is not judged by its half', () => {
  const whole = '<w:p><w:r><w:t>一半';
  expect(() => readWord(wordFile('', { 'word/header1.xml': `<w:hdr>${whole}` }))).toThrow(
    '文件已损坏：word/header1.xml 不完整',
  );
});
