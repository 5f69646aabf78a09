import {
  type Attributes,
  commonTraces,
  type OfficeParts,
  officeParts,
  trace,
  unseenLines,
} from './office-parts.ts';
import { SheetReading } from './sheet-reading.ts';
import type { ReadFile, TextLine, Trace } from './trace.ts';

/** Parts with text that stands in no cell: comments, shapes, charts, lists of allowed values, caches. */
const UNSEEN =
  /^xl\/(?:comments[^/]*|threadedComments\/[^/]+|persons\/[^/]+|drawings\/[^/]+|charts\/[^/]+|pivotCache\/[^/]+|externalLinks\/[^/]+|tables\/[^/]+)\.(?:xml|vml)$/u;

const COMMENTS = /^xl\/(?:comments[^/]*|threadedComments\/[^/]+)\.xml$/u;

/** @throws ReadFailure when the file is damaged. */
export function readSheets(bytes: Uint8Array): ReadFile {
  const parts = officeParts(bytes);
  const { sheets, names } = workbookOf(parts);
  const strings = sharedStrings(parts);
  const unshown = unshownStyles(parts);
  const read = sheets.map(({ name, part }) =>
    new SheetReading({ parts, name, part, strings, unshown }).read(),
  );
  return {
    lines: [
      ...sheets.map(
        ({ name }): TextLine => ({ text: name, place: { kind: 'sheet', sheet: name } }),
      ),
      ...read.flatMap(({ lines }) => lines),
      ...unseenLines(parts, UNSEEN),
      ...unseenLines(parts, /^customXml\/item\d+\.xml$/u),
    ],
    traces: [
      ...commonTraces(parts),
      ...sheets.flatMap(({ name, isHidden }): Trace[] =>
        isHidden
          ? [{ id: 'hidden-sheet', place: { kind: 'sheet', sheet: name }, words: name }]
          : [],
      ),
      ...names.map((name) => trace('defined-name', name)),
      ...parts.names.filter((name) => COMMENTS.test(name)).flatMap((name) => comments(parts, name)),
      ...read.flatMap(({ traces }) => traces),
    ],
  };
}

type Sheet = { readonly name: string; readonly part: string; readonly isHidden: boolean };

/** Names that Excel makes for itself tell what is printed and filtered. */
const OWN_NAMES = /^_xlnm\./u;

function workbookOf(parts: OfficeParts): { sheets: Sheet[]; names: string[] } {
  const targets = new Map<string, string>();
  parts.tell('xl/_rels/workbook.xml.rels', {
    open: (_element, { Id = '', Target = '' }) => targets.set(Id, partName(Target)),
  });
  const sheets: Sheet[] = [];
  const names: string[] = [];
  let defined: string | null = null;
  parts.tell('xl/workbook.xml', {
    open: (element, { name = '', id = '', state = 'visible' }) => {
      if (element === 'sheet')
        sheets.push({ name, part: targets.get(id) ?? '', isHidden: state !== 'visible' });
      if (element === 'definedName') defined = name;
    },
    text: (text) => {
      if (defined !== null && !OWN_NAMES.test(defined)) names.push(`${defined} = ${text}`);
    },
    close: () => {
      defined = null;
    },
  });
  return { sheets, names };
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function sharedStrings(parts: OfficeParts): string[] {
  const strings: string[] = [];
  let [isText, isPhonetic] = [false, false];
  parts.tell('xl/sharedStrings.xml', {
    open: (element) => {
      if (element === 'si') strings.push('');
      if (element === 'rPh') isPhonetic = true;
      isText = element === 't' && !isPhonetic;
    },
    text: (text) => {
      if (isText) strings[strings.length - 1] += text;
    },
    close: (element) => {
      isText = false;
      if (element === 'rPh') isPhonetic = false;
    },
  });
  return strings;
}

/** The numbers of the styles whose format shows nothing: `;;;`. */
function unshownStyles(parts: OfficeParts): ReadonlySet<number> {
  const formats = new Set<string>();
  const unshown = new Set<number>();
  let [isInCells, at] = [false, 0];
  parts.tell('xl/styles.xml', {
    open: (element, attributes: Attributes) => {
      const { numFmtId = '', formatCode = '' } = attributes;
      if (element === 'numFmt' && /^;;;?$/u.test(formatCode)) formats.add(numFmtId);
      if (element === 'cellXfs') isInCells = true;
      if (element === 'xf' && isInCells) {
        if (formats.has(numFmtId)) unshown.add(at);
        at += 1;
      }
    },
    close: (element) => {
      if (element === 'cellXfs') isInCells = false;
    },
  });
  return unshown;
}

function comments(parts: OfficeParts, part: string): Trace[] {
  const traces: Trace[] = [];
  let words: string | null = null;
  parts.tell(part, {
    open: (element, { ref = '' }) => {
      if (element === 'comment' || element === 'threadedComment') words = `${ref} `;
    },
    text: (text) => {
      if (words !== null) words += text;
    },
    close: (element) => {
      if (element !== 'comment' && element !== 'threadedComment') return;
      traces.push(trace('comment', words ?? ''));
      words = null;
    },
  });
  return traces;
}
