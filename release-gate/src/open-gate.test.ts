import { createHash } from 'node:crypto';
import { writeInstrumentPdf } from '@yigongkai/instrument-files/write-instrument-pdf';
import { writeInstrumentWord } from '@yigongkai/instrument-files/write-instrument-word';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { exampleComposed } from '@yigongkai/law/instruments/example-instruments';
import { sampleIdentity, sampleMobile } from '@yigongkai/screening/labelled/sample-numbers';
import { afterAll, describe, expect, test } from 'vitest';
import {
  excelFile,
  excelRow,
  jpegFile,
  pdfFile,
  wordFile,
  wordParagraph,
} from './example-files.ts';
import { openGate, passes } from './open-gate.ts';
import type { GateSettings } from './screen-release.ts';

const SETTINGS: GateSettings = { today: calendarDay('2025-06-20'), known: [], allowed: [] };
const [OTHER, OWN] = [sampleIdentity(7), sampleIdentity(8)];
const gate = openGate();

afterAll(() => gate.close());

const told = async (bytes: Uint8Array, settings = SETTINGS) =>
  (await gate.check(bytes, settings)).findings.map(({ id, level, says }) => [id, level, says]);

const TODO = '删除，或只留前 2 位和后 3 位，如 35*************123。';

describe('personal data of others stop a file, wherever they stand', () => {
  const row = (attributes = '') => excelRow(2, ['张三', OTHER], attributes);

  test.each([
    [
      'a paragraph',
      wordFile(wordParagraph('说明') + wordParagraph(`身份证号：${OTHER}`)),
      '正文第2段',
    ],
    [
      'the header of a document',
      wordFile('', { 'word/header2.xml': `<w:hdr>${wordParagraph(OTHER)}</w:hdr>` }),
      '页眉第1段',
    ],
    [
      'a cell',
      excelFile([{ name: '名单', xml: `<sheetData>${row()}</sheetData>` }]),
      '工作表“名单”A2',
    ],
    [
      'a hidden row',
      excelFile([{ name: '名单', xml: `<sheetData>${row('hidden="1"')}</sheetData>` }]),
      '工作表“名单”A2',
    ],
    ['a text', new TextEncoder().encode(`一\n二\n身份证号：${OTHER}`), '正文第3段'],
  ])('%s', async (_words, bytes, place) => {
    expect(await told(bytes)).toContainEqual([
      'personal-data',
      'stop',
      `${place}：公民身份号码。${TODO}`,
    ]);
  });

  test('the text under a black box of a PDF', async () => {
    const bytes = await pdfFile((document) =>
      document.text(OTHER, 100, 100, { lineBreak: false }).rect(90, 90, 400, 40).fill('black'),
    );
    const { findings } = await gate.check(bytes, SETTINGS);
    expect(findings.map(({ id }) => id)).toEqual(['covered-text', 'personal-data']);
    expect(findings.map(({ words }) => words)).toEqual([masked(OTHER), masked(OTHER)]);
  });
});

function masked(number: string): string {
  return `${number.slice(0, 2)}${'*'.repeat(13)}${number.slice(-3)}`;
}

test('the applicant’s own data may go to him, and nobody else’s', async () => {
  const bytes = wordFile(wordParagraph(`${OWN}，${sampleMobile(3)}`) + wordParagraph(OTHER));
  const known = [OWN, sampleMobile(3)];
  const { findings } = await gate.check(bytes, { ...SETTINGS, known });
  expect(findings.map(({ words }) => words)).toEqual([masked(OTHER)]);
});

test('a mark of secrecy stops a file, whoever is known', async () => {
  const bytes = wordFile(wordParagraph('机密★5年'));
  const { findings } = await gate.check(bytes, { ...SETTINGS, known: ['机密★5年', '机密'] });
  expect(findings.map(({ id, level }) => [id, level])).toEqual([['secrecy-mark', 'stop']]);
});

test('a report names the exact bytes that were read', async () => {
  const bytes = wordFile(wordParagraph('说明'));
  const { sha256 } = await gate.check(bytes, SETTINGS);
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

describe('what cannot be read whole is not passed over', () => {
  const word = wordFile(wordParagraph('说明'.repeat(200)));

  test.each([
    ['an old Word file', Buffer.from('\xd0\xcf\x11\xe0WordDocument', 'latin1'), '旧版'],
    ['a page of the web', Buffer.from('<html><body>字</body></html>'), '网页'],
    ['an archive', Buffer.from('PK\x05\x06', 'latin1'), '压缩包'],
    ['half of a document', Buffer.from(word.subarray(0, word.length - 200)), ''],
    ['half of a PDF', Buffer.from('%PDF-1.7\n1 0 obj<<'), 'PDF'],
    ['nothing at all', Buffer.from(''), ''],
  ])('%s', async (_words, bytes, what) => {
    const { findings } = await gate.check(new Uint8Array(bytes), SETTINGS);
    expect(findings.map(({ id, level }) => [id, level])).toEqual([['unreadable', 'stop']]);
    expect(findings[0]?.words).toContain(what);
    expect(findings[0]?.says).toContain('无法核对');
  });

  test('a file that takes too long', async () => {
    const hurried = openGate({ seconds: 0.001, megabytes: 512 });
    const report = await hurried.check(word, SETTINGS);
    hurried.close();
    expect(report.findings.map(({ id }) => id)).toEqual(['unreadable']);
  });
});

test('a photograph is stopped for its place, and told for its words', async () => {
  const findings = await told(jpegFile([[0x8825, 26]]));
  expect(findings.map(([id, level]) => [id, level])).toEqual([
    ['image', 'tell'],
    ['image-location', 'stop'],
  ]);
});

describe('what the platform writes itself passes', () => {
  const letter = exampleComposed('reply-partial');
  const origin = { writtenAt: new Date('2025-07-15T08:00:00Z'), isSample: true };

  test.each([
    ['Word', () => writeInstrumentWord(letter, origin)],
    ['PDF', () => writeInstrumentPdf(letter, origin)],
  ])('a letter as %s', async (_words, write) => {
    const report = await gate.check(await write(), SETTINGS);
    expect(report.findings.filter(({ level }) => level === 'stop')).toEqual([]);
    expect(passes(report)).toBe(true);
  });
});

test('a file with something to stop for does not pass', async () => {
  expect(passes(await gate.check(wordFile(wordParagraph('藏', '<w:vanish/>')), SETTINGS))).toBe(
    false,
  );
});
