import type { AnnualReport } from '../annual-report.ts';
import { plainText } from './plain-text.ts';

/** A sentence of a report's text, with its place. */
export type Sentence = {
  /** In one spelling, without its full stop. */
  readonly text: string;
  /** The part it stands in: 一 to 六; empty before the first. */
  readonly part: string;
  /** The heading below the part, as （二）; empty where there is none. */
  readonly heading: string;
  /** The first words under that heading. */
  readonly topic: string;
  readonly where: string;
};

/** More than any real part has; what a hostile file puts behind it is not read. */
const MOST_CHARACTERS = 60_000;

/** As for a part: all parts together, should there be more of them than six. */
const MOST_IN_ALL = 120_000;

/** A line without a full stop may be a table that lost its borders; a sentence is far shorter. */
const LONGEST_SENTENCE = 4_000;

const LONGEST_TOPIC = 12;

const HEADING = /^（[一二三四五六七八九十]+）/u;

/** Whether all of a report's text is looked at: no real report is longer than what is. */
export function isReadWhole({ preamble, sections }: AnnualReport): boolean {
  const lengths = [preamble?.length ?? 0, ...sections.map(({ text }) => text.length)];
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return all <= MOST_IN_ALL && lengths.every((length) => length <= MOST_CHARACTERS);
}

/** The sentences of a report in their order, those before the first part included. */
export function sentencesOf(report: AnnualReport): Sentence[] {
  const parts = [
    { no: '', text: report.preamble ?? '' },
    ...report.sections.map(({ no, text }) => ({ no, text })),
  ];
  let left = MOST_IN_ALL;
  return parts.flatMap(({ no, text }) => {
    const read = text.slice(0, Math.min(left, MOST_CHARACTERS));
    left -= read.length;
    return sentencesIn(no, read);
  });
}

function sentencesIn(part: string, text: string): Sentence[] {
  let [heading, topic] = ['', ''];
  return plainText(text)
    .split(/[。！？\n]/u)
    .filter((sentence) => sentence !== '')
    .map((sentence) => {
      const own = HEADING.exec(sentence)?.[0];
      if (own) [heading, topic] = [own, sentence.slice(own.length, own.length + LONGEST_TOPIC)];
      const where = part === '' ? '正文之前' : `第${part}部分${heading}`;
      return { text: sentence.slice(0, LONGEST_SENTENCE), part, heading, topic, where };
    });
}

/** The text before a place in a sentence that says whose figures and of what time it speaks. */
export function clauseBefore(text: string, at: number): string {
  const start = Math.max(...['，', '；', '：', '（'].map((mark) => text.lastIndexOf(mark, at - 1)));
  return text.slice(start + 1, at);
}

/** A passage around a place, short enough to quote. */
export function quoteAround(text: string, from: number, to: number): string {
  const [before, after] = [18, 12];
  const start = text.length <= LONGEST_QUOTE ? 0 : Math.max(0, from - before);
  const end = text.length <= LONGEST_QUOTE ? text.length : Math.min(text.length, to + after);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

const LONGEST_QUOTE = 60;
