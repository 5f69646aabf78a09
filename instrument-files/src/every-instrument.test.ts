import { completenessFaults } from '@yigongkai/law/instruments/completeness';
import type { Composed, Part } from '@yigongkai/law/instruments/compose-instrument';
import {
  EXAMPLE_INSTRUMENTS,
  exampleComposed,
} from '@yigongkai/law/instruments/example-instruments';
import {
  INSTRUMENTS,
  type Instrument,
  instrumentRule,
} from '@yigongkai/law/instruments/instrument';
import { describe, expect, test } from 'vitest';
import type { FileOrigin } from './file-origin.ts';
import { OTHER_WORDS, OWN_WORDS, otherCase } from './other-case.ts';
import { pdfTexts, readWord, textOf, unspaced, wordParts } from './read-back.ts';
import { writeInstrumentPdf } from './write-instrument-pdf.ts';
import { writeInstrumentWord } from './write-instrument-word.ts';

/** From law's own table: an instrument without a made-up case does not compile there, and none is left out here. */
const IDS = Object.keys(INSTRUMENTS) as Instrument[];

const ORIGIN: FileOrigin = { writtenAt: new Date('2025-07-15T08:00:00Z'), isSample: true };

const lines = ({ paragraphs }: Part) => paragraphs.map(textOf);

describe.each(IDS)('the %s of a made-up case', (id) => {
  const letter = exampleComposed(id);
  const { parts, ifAny } = instrumentRule(id);
  const demanded = parts.filter((kind) => !ifAny.includes(kind));

  test('has all its parts in Word, each in its place, and each says what it is to say', async () => {
    const read = readWord(await writeInstrumentWord(letter, ORIGIN), id, letter.items);
    expect(completenessFaults(id, read)).toEqual([]);
    expect([read.title, read.number]).toEqual([letter.title, letter.number]);
    expect(read.parts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(demanded));
    expect(read.parts.map(({ kind, position }) => [kind, position])).toEqual(
      letter.parts.map(({ kind, position }) => [kind, position]),
    );
    for (const [at, part] of letter.parts.entries())
      for (const line of lines(part))
        expect(lines(read.parts[at] as Part).join('\n')).toContain(line);
  });

  test('has all its parts in PDF, one after the other', async () => {
    const text = unspaced((await pdfTexts(await writeInstrumentPdf(letter, ORIGIN))).join(''));
    let from = 0;
    const found = (words: string) => {
      const at = text.indexOf(unspaced(words), from);
      from = at + unspaced(words).length;
      return at >= 0;
    };
    expect([found(letter.title), found(letter.number)]).toEqual([true, true]);
    const missing = letter.parts.filter((part) => !lines(part).every(found));
    expect(missing.map(({ kind }) => kind)).toEqual([]);
    expect(letter.parts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(demanded));
  });

  test('holds nothing of another case that is written beside it', async () => {
    const other = exampleComposed(id, otherCase(EXAMPLE_INSTRUMENTS[id]));
    const [own, foreign] = await Promise.all([saidBy(letter), saidBy(other)]);
    expect(OTHER_WORDS.filter((word) => own.includes(word))).toEqual([]);
    expect(OWN_WORDS.filter((word) => foreign.includes(word))).toEqual([]);
    expect(foreign).toContain('〔2025〕777号');
  });
});

/** All that both files of a letter say, in all their parts. */
async function saidBy(letter: Composed): Promise<string> {
  const [word, pdf] = await Promise.all([
    writeInstrumentWord(letter, ORIGIN),
    writeInstrumentPdf(letter, ORIGIN),
  ]);
  return unspaced([...Object.values(wordParts(word)), ...(await pdfTexts(pdf))].join('\n'));
}

test('a part that is left out of a letter is missed in its files', async () => {
  const whole = exampleComposed('reply-denied');
  const parts = whole.parts.filter(({ kind }) => kind !== 'remedy-notice');
  const letter = { ...whole, parts };
  const read = readWord(await writeInstrumentWord(letter, ORIGIN), 'reply-denied', letter.items);
  expect(completenessFaults('reply-denied', read).map(({ why }) => why)).toEqual([
    '缺少“救济途径”',
  ]);
  const text = unspaced((await pdfTexts(await writeInstrumentPdf(letter, ORIGIN))).join(''));
  expect(text).not.toContain('申请行政复议');
});
