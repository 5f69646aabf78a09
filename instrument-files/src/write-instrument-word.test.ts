import { exampleComposed, exampleReply } from '@yigongkai/law/instruments/example-instruments';
import { exampleDecision } from '@yigongkai/law/instruments/example-replies';
import { describe, expect, test } from 'vitest';
import type { FileOrigin } from './file-origin.ts';
import { readWord, textOf, wordParts } from './read-back.ts';
import { writeInstrumentWord } from './write-instrument-word.ts';

const ORIGIN: FileOrigin = { writtenAt: new Date('2025-07-15T08:00:00Z'), isSample: true };
const REPLY = exampleComposed('reply-denied');

describe('an instrument as a Word document', () => {
  test('is the same, byte by byte, for the same letter and instant', async () => {
    const [first, again] = [
      await writeInstrumentWord(REPLY, ORIGIN),
      await writeInstrumentWord(REPLY, ORIGIN),
    ];
    expect(Buffer.compare(first, again)).toBe(0);
  });

  test('tells its title and when it was written, and neither author nor program', async () => {
    const parts = wordParts(await writeInstrumentWord(REPLY, ORIGIN));
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>示例市演示区教育局政府信息不予公开告知书</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2025-07-15T08:00:00Z<',
    );
    expect(Object.values(parts).join('')).not.toMatch(
      /<(?:dc:creator|cp:lastModifiedBy|Company|Application|Manager)>|Un-named|property name=/u,
    );
  });

  test('locks what the law or the case says, and leaves open what the office writes', async () => {
    const xml = wordParts(await writeInstrumentWord(REPLY, ORIGIN))['word/document.xml'] ?? '';
    const locks = [
      ...xml.matchAll(/<w:tag w:val="([^"]*)"\/>(<w:lock w:val="sdtContentLocked"\/>)?/gu),
    ];
    const isLocked = Object.fromEntries(locks.map(([, tag, lock]) => [tag, lock !== undefined]));
    expect(isLocked).toMatchObject({
      'legal-basis.1': true,
      'remedy-notice': true,
      'receipt-facts': true,
      signature: true,
      'reasons.1': false,
      'restated-request': false,
    });
    const read = readWord(await writeInstrumentWord(REPLY, ORIGIN), 'reply-denied', REPLY.items);
    const [first] = read.parts.find(({ kind }) => kind === 'reasons')?.paragraphs ?? [];
    expect(first?.map(({ text, locked }) => [text, locked])).toEqual([
      ['理由：', true],
      ['示例理由：属于四类过程性信息', false],
    ]);
  });

  test('has the page of official documents, and names the official faces with the free ones behind', async () => {
    const parts = wordParts(await writeInstrumentWord(REPLY, ORIGIN));
    expect(parts['word/document.xml']).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1587"/u,
    );
    expect(parts['word/styles.xml']).toContain('w:eastAsia="仿宋"');
    expect(parts['word/styles.xml']).toMatch(
      /w:styleId="Title">(?:(?!<\/w:style>).)*方正小标宋简体(?:(?!<\/w:style>).)*<w:sz w:val="44"\/>/u,
    );
    expect(parts['word/fontTable.xml']).toContain(
      '<w:font w:name="仿宋"><w:altName w:val="Noto Serif SC"/>',
    );
    expect(parts['word/footer1.xml']).toContain('>PAGE<');
  });

  test('says on every page that a made-up organ wrote it, and of a real one on none', async () => {
    const headers = async (isSample: boolean) =>
      Object.entries(wordParts(await writeInstrumentWord(REPLY, { ...ORIGIN, isSample }))).filter(
        ([name, part]) => name.startsWith('word/header') && part.includes('string="示例"'),
      ).length;
    expect([await headers(true), await headers(false)]).toEqual([2, 0]);
  });

  test('keeps what people type as it is: marks of markup, ends of lines, rare characters', async () => {
    const reasons = '甲<乙>&“丙”\u{2B8B8}\n第二段\u0000';
    const items = [{ ...exampleDecision('deny-process'), reasons }];
    const letter = exampleComposed('reply-denied', exampleReply('deny-process', { items }));
    const read = readWord(await writeInstrumentWord(letter, ORIGIN), 'reply-denied', letter.items);
    const said = read.parts.find(({ kind }) => kind === 'reasons')?.paragraphs.map(textOf);
    expect(said?.slice(0, 2)).toEqual(['理由：甲<乙>&“丙”\u{2B8B8}', '第二段']);
  });
});
