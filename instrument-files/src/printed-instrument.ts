import type { Composed, Part } from '@yigongkai/law/instruments/compose-instrument';
import { type Instrument, instrumentRule } from '@yigongkai/law/instruments/instrument';
import { SIGNERS } from '@yigongkai/law/instruments/instrument-rule';
import { PART_KINDS, type PartKind } from '@yigongkai/law/instruments/part-kind';
import { locked, type Paragraph, type Run } from '@yigongkai/law/instruments/run';
import { cleanText } from '@yigongkai/official-paper/clean-text';

/** Where a part stands on the page; `row` in the forms that stay in the file. */
export type PartPlace = 'addressee' | 'body' | 'row' | 'slip' | 'signature' | 'date' | 'note';

export type PrintedPart = {
  /** Its kind, with the item that it is about: `result.2`. */
  readonly tag: string;
  readonly name: string;
  readonly place: PartPlace;
  /** Stands above its first paragraph. */
  readonly heading: string | null;
  /** Whether nobody has typed any of it. */
  readonly isLocked: boolean;
  readonly paragraphs: readonly Paragraph[];
};

/** What both kinds of file print. */
export type PrintedInstrument = {
  /** The organ, and below it what the letter is. */
  readonly titleLines: readonly string[];
  readonly number: string;
  readonly parts: readonly PrintedPart[];
  /** Who signs by hand, above the date; `null` where the organ seals. */
  readonly signHere: string | null;
};

const PLACES: { readonly [Kind in PartKind]?: PartPlace } = {
  addressee: 'addressee',
  'reply-slip': 'slip',
  signature: 'signature',
  date: 'date',
  contact: 'note',
};

/** Parts whose text the office typed whole: their names open the paragraph, as “依据：” opens the articles. */
const NAMED_PARTS: readonly PartKind[] = ['guidance', 'figures', 'payment', 'finding'];

export function printedInstrument(composed: Composed): PrintedInstrument {
  const { instrument, number, parts } = composed;
  return {
    titleLines: titleLines(composed).map(cleanText),
    number: cleanText(number),
    parts: parts.map((part) => printedPart(instrument, part)),
    signHere: signHere(instrument),
  };
}

/** A title is broken where its sense is: behind the organ (GB/T 9704-2012, 7.3.1). */
function titleLines({ instrument, title }: Composed): string[] {
  const { title: shortTitle, zh } = instrumentRule(instrument);
  const name = shortTitle ?? zh;
  const organ = title.endsWith(name) ? title.slice(0, -name.length) : '';
  return organ === '' ? [title] : [organ, name];
}

function printedPart(instrument: Instrument, part: Part): PrintedPart {
  const { kind, position, heading = null } = part;
  const place = placeOf(instrument, kind);
  const name = PART_KINDS[kind];
  return {
    tag: position === undefined ? kind : `${kind}.${position}`,
    name: place === 'row' && heading ? `${heading}${name}` : name,
    place,
    heading: place === 'slip' ? name : place === 'row' ? null : heading,
    isLocked: part.paragraphs.flat().every((run) => run.locked),
    paragraphs: framed(kind, place, part.paragraphs).flatMap(linesOf),
  };
}

function placeOf(instrument: Instrument, kind: PartKind): PartPlace {
  const place = PLACES[kind] ?? 'body';
  const isForm = instrumentRule(instrument).to === 'file';
  return isForm && (place === 'body' || place === 'addressee') ? 'row' : place;
}

/** The paragraphs with what their place adds to them: 主送机关 has its colon, 附注 stands in brackets. */
function framed(
  kind: PartKind,
  place: PartPlace,
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] {
  if (place === 'addressee') return around(paragraphs, null, '：');
  if (kind === 'contact') return around(paragraphs, `（${PART_KINDS.contact}：`, '）');
  return NAMED_PARTS.includes(kind) && place === 'body'
    ? around(paragraphs, `${PART_KINDS[kind]}：`, null)
    : paragraphs;
}

function around(
  paragraphs: readonly Paragraph[],
  before: string | null,
  behind: string | null,
): readonly Paragraph[] {
  const last = paragraphs.length - 1;
  return paragraphs.map((runs, at) => [
    ...(before && at === 0 ? [locked(before)] : []),
    ...runs,
    ...(behind && at === last ? [locked(behind)] : []),
  ]);
}

/** What a person typed may hold ends of lines: each line is a paragraph. */
function linesOf(paragraph: Paragraph): Paragraph[] {
  const lines: Run[][] = [[]];
  for (const run of paragraph)
    for (const [at, text] of cleanText(run.text).split('\n').entries()) {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    }
  return lines.filter((runs) => runs.some(({ text }) => text.trim() !== ''));
}

/** Law says who signs; a slip for the receiver has its own place for it. */
function signHere(instrument: Instrument): string | null {
  const { signs, parts } = instrumentRule(instrument);
  return signs === 'organ' || parts.includes('reply-slip') ? null : `${SIGNERS[signs]}：`;
}
