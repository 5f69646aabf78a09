import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DISTRICT, readText } from './demo-report.ts';
import { ReadFailure } from './read-failure.ts';
import { readReport } from './read-report.ts';
import { readReportFile } from './read-report-file.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
});

afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const gb18030 = (text: string) => {
  // The platform decodes GB 18030 but does not encode it: the few characters of the test are spelt out.
  const codes: Record<string, number[]> = {
    年: [0xc4, 0xea],
    示: [0xca, 0xbe],
    例: [0xc0, 0xfd],
    局: [0xbe, 0xd6],
    政: [0xd5, 0xfe],
    府: [0xb8, 0xae],
    信: [0xd0, 0xc5],
    息: [0xcf, 0xa2],
    公: [0xb9, 0xab],
    开: [0xbf, 0xaa],
    工: [0xb9, 0xa4],
    作: [0xd7, 0xf7],
    度: [0xb6, 0xc8],
    报: [0xb1, 0xa8],
    告: [0xb8, 0xe6],
  };
  return Uint8Array.from([...text].flatMap((char) => codes[char] ?? [char.charCodeAt(0)]));
};

describe('a report file', () => {
  test('is read by what it is, whatever its name', async () => {
    const report = await readReportFile(await write('report.pdf', DISTRICT));
    expect(report).toEqual(readText(DISTRICT));
  });

  test.each([
    ['a mark of UTF-8', new TextEncoder().encode(`\ufeff${DISTRICT}`)],
    ['UTF-16', Buffer.from(`\ufeff${DISTRICT}`, 'utf16le')],
    ['line ends of Windows', new TextEncoder().encode(DISTRICT.replaceAll('\n', '\r\n'))],
  ])('may have %s', (_name, bytes) => {
    expect(readReport(bytes)).toEqual(readText(DISTRICT));
  });

  test('may be in GB 18030', () => {
    const title = gb18030('示例局2023年政府信息公开工作年度报告');
    expect(readReport(title)).toMatchObject({ organ: '示例局', year: 2023 });
  });

  test.each([
    ['GB 18030 that the page names', 'gb18030'],
    ['UTF-16 with its mark', 'utf16'],
    ['UTF-16 without', 'utf16-bare'],
  ])('may be a page in %s', (_name, encoding) => {
    const page =
      '<html><head><meta charset="gb2312"></head><p>示例局2023年政府信息公开工作年度报告</p>';
    const bytes =
      encoding === 'gb18030'
        ? gb18030(page)
        : Buffer.from(encoding === 'utf16' ? `\ufeff${page}` : page, 'utf16le');
    expect(readReport(bytes)).toMatchObject({ organ: '示例局', year: 2023 });
  });

  test('that is no report is refused, and says why', () => {
    const report = readText('2023年示例区预算公开的说明,有 | 表格 | 若干 |');
    expect(report).toMatchObject({ cells: {}, sections: [], tables: { requests: null } });
    expect(report.refused).toContain('没有找到');
  });
});

describe('a file that cannot be read says why', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7\n…');
  const word = Uint8Array.of(0x50, 0x4b, 3, 4, ...new TextEncoder().encode('…word/document.xml'));

  const office = (stream: string) =>
    Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.from(stream, 'utf16le')]);

  test.each([
    ['an empty one', '', '空的'],
    ['one of blanks', ' \n\u3000\n', '没有文字'],
    ['a damaged PDF', pdf, 'PDF 已损坏'],
    ['a damaged Word document', word, '已损坏'],
    ['a page with nothing on it', '<!DOCTYPE html><html><body> </body></html>', '网页'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), '图片'],
    ['an old Office file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), '旧版 Office'],
    ['an old Word document', office('WordDocument'), '.doc'],
    ['an old Excel file', office('Workbook'), 'Excel'],
    ['a locked document', office('EncryptedPackage'), '密码'],
    ['a RAR archive', 'Rar!\x1a\x07\x01', '压缩包'],
    ['a 7z archive', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), '压缩包'],
    ['a page with its images', 'MIME-Version: 1.0\r\n', '.mht'],
    ['some program', Uint8Array.of(0x7f, 0x45, 0, 0, 1), '二进制'],
    ['damaged UTF-8', new TextEncoder().encode(DISTRICT).fill(0xff, 2000, 2001), '编码'],
  ])('%s', async (name, content, says) => {
    const path = await write(`${name}.txt`, content);
    const failure = readReportFile(path);
    await expect(failure).rejects.toThrow(ReadFailure);
    await expect(failure).rejects.toThrow(says);
  });

  test('what Office leaves beside a document that is open', async () => {
    await expect(readReportFile(await write('~$report.docx', 'x'))).rejects.toThrow('临时文件');
  });

  test('a folder', async () => {
    await expect(readReportFile(folder)).rejects.toThrow('文件夹');
  });

  test.each(['missing.txt', 'missing/report.txt'])('a file that is not there: %s', async (name) => {
    await expect(readReportFile(join(folder, name))).rejects.toThrow('没有这个文件');
  });

  test('a file where a folder should be', async () => {
    const path = await write('plain.txt', '甲');
    await expect(readReportFile(join(path, 'report.txt'))).rejects.toThrow('没有这个文件');
  });

  test('a link to nowhere', async () => {
    const path = join(folder, 'link.txt');
    await symlink(join(folder, 'nowhere'), path);
    await expect(readReportFile(path)).rejects.toThrow('没有这个文件');
  });

  test('one that is larger than any report', async () => {
    const path = await write('large.txt', '');
    await truncate(path, 20 * 1024 * 1024 + 1);
    await expect(readReportFile(path)).rejects.toThrow('超过 20 MB');
  });
});
