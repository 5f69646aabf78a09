import { exampleComposed, exampleReply } from '@yigongkai/law/instruments/example-instruments';
import { exampleDecision } from '@yigongkai/law/instruments/example-replies';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { FileOrigin } from './file-origin.ts';
import { pdfTexts } from './read-back.ts';
import { LackingCharacters, writeInstrumentPdf } from './write-instrument-pdf.ts';

const ORIGIN: FileOrigin = { writtenAt: new Date('2025-07-15T08:00:00Z'), isSample: false };

const replyWith = (reasons: string) =>
  exampleComposed(
    'reply-denied',
    exampleReply('deny-process', { items: [{ ...exampleDecision('deny-process'), reasons }] }),
  );

const REPLY = replyWith('公开会妨碍讨论。');

async function everythingOn(bytes: Uint8Array): Promise<string> {
  const page = await (await getDocumentProxy(bytes.slice())).getPage(1);
  return (await page.getTextContent()).items
    .map((item) => ('str' in item ? item.str : ''))
    .join('');
}

describe('an instrument as PDF', () => {
  test('is the same, byte by byte, for the same letter and instant', async () => {
    const [first, again] = [
      await writeInstrumentPdf(REPLY, ORIGIN),
      await writeInstrumentPdf(REPLY, ORIGIN),
    ];
    expect(Buffer.compare(first, again)).toBe(0);
    const later = { ...ORIGIN, writtenAt: new Date('2025-07-15T08:00:01Z') };
    expect(Buffer.compare(first, await writeInstrumentPdf(REPLY, later))).not.toBe(0);
  });

  test('tells its title, its language and when it was written, and no author', async () => {
    const document = await getDocumentProxy(await writeInstrumentPdf(REPLY, ORIGIN));
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: '示例市演示区教育局政府信息不予公开告知书',
      Language: 'zh-CN',
      CreationDate: 'D:20250715080000Z',
    });
    expect(info).not.toHaveProperty('Author');
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  });

  test('is read in its order: the title is a heading, and so is each item', async () => {
    const several = exampleComposed('reply-several');
    const document = await getDocumentProxy(await writeInstrumentPdf(several, ORIGIN));
    const tree = await (await document.getPage(1)).getStructTree();
    const [root] = (tree?.children ?? []) as { role: string; children: { role: string }[] }[];
    expect(root?.role).toBe('Document');
    const roles = root?.children.map(({ role }) => role) ?? [];
    expect(roles[0]).toBe('H1');
    expect(roles.filter((role) => role === 'H2')).toHaveLength(2);
    expect(new Set(roles)).toEqual(new Set(['H1', 'H2', 'P']));
  });

  test('is a table of labels and what they hold where it stays in the file', async () => {
    const document = await getDocumentProxy(
      await writeInstrumentPdf(exampleComposed('registration'), ORIGIN),
    );
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
    expect(tree.match(/"role":"TR"/gu)).toHaveLength(5);
    expect(tree.match(/"role":"TH"/gu)).toHaveLength(5);
  });

  test('has twenty-eight characters a line and twenty-two lines a page', async () => {
    const pages = await pdfTexts(
      await writeInstrumentPdf(replyWith('公开答复'.repeat(300)), ORIGIN),
    );
    const [, full = ''] = pages;
    const lines = full.trim().split('\n');
    expect(lines).toHaveLength(22);
    expect(new Set(lines.map((line) => [...line].length))).toEqual(new Set([28]));
  });

  test.each(Array.from({ length: 24 }, (_, at) => at))(
    'never has the signature on a page of its own: with %i more lines',
    async (more) => {
      const pages = await pdfTexts(
        await writeInstrumentPdf(replyWith(`因此${'公开答复'.repeat(7 * more)}`), ORIGIN),
      );
      const last = pages.at(-1)?.trim().split('\n') ?? [];
      const signature = last.indexOf('示例市演示区教育局');
      // Two lines of the text before it at least, and all that follows on the same page.
      expect(signature).toBeGreaterThanOrEqual(2);
      expect(last.slice(signature).join('')).toContain('2025年7月15日（联系方式：');
    },
  );

  test('says on every page that a made-up organ wrote it, and of a real one on none', async () => {
    const sample = await writeInstrumentPdf(REPLY, { ...ORIGIN, isSample: true });
    expect(await everythingOn(sample)).toMatch(/示例(?!市|申请人|理由)/u);
    expect(await everythingOn(await writeInstrumentPdf(REPLY, ORIGIN))).not.toMatch(
      /示例(?!市|申请人|理由)/u,
    );
  });

  test('is not written with a sign in the place of a character that the face lacks', () => {
    expect(() => writeInstrumentPdf(replyWith('王\u{31350}和王\u{31351}'), ORIGIN)).toThrow(
      new LackingCharacters(
        'PDF 的字体中没有“\u{31350}”、“\u{31351}”：请导出 Word 文书，用装有这个字的电脑打印或者转成 PDF',
      ),
    );
  });
});
