import { decodeText } from './decode-text.ts';
import { linesOf, textOf } from './pdf-flow.ts';
import { pdfPages } from './pdf-words.ts';
import { shallowParser } from './shallow-parser.ts';

/**
 * All the text that a file carries: running titles, deletions, comments, notes and hidden parts too. For
 * screening, where nothing may be left out; whoever wants to read takes `documentText`.
 */
export type WholeText = {
  readonly text: string;
  /** Pages that show something other than text, such as scans; 0 where a file has no pages. */
  readonly blankPages: number;
};

/** @throws ReadFailure when the file is locked, damaged or too long, or has no text at all. */
export async function wholePdfText(bytes: Uint8Array): Promise<WholeText> {
  const pages = await pdfPages(bytes);
  return {
    text: pages.map(({ words }) => linesOf(words).map(textOf).join('\n')).join('\n'),
    blankPages: pages.filter(({ words }) => words.length === 0).length,
  };
}

/** Elements of HTML within a line; any other ends it. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

export function wholeHtmlText(bytes: Uint8Array): WholeText {
  let text = '';
  const breakLine = (name: string) => {
    if (!INLINE.has(name)) text += '\n';
  };
  const parser = shallowParser(
    {
      onopentag: breakLine,
      onclosetag: breakLine,
      ontext: (piece) => {
        text += piece;
      },
    },
    { decodeEntities: true },
  );
  parser.end(decodeText(bytes));
  return { text, blankPages: 0 };
}

/** Where the parts of Word, Excel, PowerPoint and OFD keep text, by the local name of the element. */
const TEXT = new Set(['t', 'deltext', 'v', 'textcode']);

/** Elements that end a line: a paragraph, a shared string, a cell, a line of a page, a break. */
const LINES = new Set(['p', 'si', 'c', 'is', 'textobject', 'br', 'cr', 'tab', 'comment']);

/** All the text of one XML part of an Office or OFD file. */
export function wholePartText(xml: Uint8Array): string {
  let text = '';
  let open = 0;
  const parser = shallowParser(
    {
      onopentag: (name) => {
        if (holdsText(localName(name))) open += 1;
      },
      onclosetag: (name) => {
        const local = localName(name);
        if (holdsText(local)) open -= 1;
        if (LINES.has(local) || isHeader(local)) text += '\n';
      },
      ontext: (piece) => {
        if (open > 0) text += piece;
      },
    },
    { xmlMode: true },
  );
  parser.end(decodeText(xml));
  return text;
}

function holdsText(name: string): boolean {
  return TEXT.has(name) || isHeader(name);
}

/** Headers and footers of a sheet. */
function isHeader(name: string): boolean {
  return /^(?:odd|even|first)(?:header|footer)$/.test(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
