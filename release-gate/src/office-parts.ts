import { ReadFailure } from '@yigongkai/report-files/read-failure';
import { shallowParser } from '@yigongkai/report-files/shallow-parser';
import { zipParts } from '@yigongkai/report-files/zip-parts';
import { imageTraces } from './image-traces.ts';
import { type TextLine, type Trace, type TraceId, WHOLE_FILE } from './trace.ts';

/** The parts of an Office file by their names, those of XML read when asked for. */
export type OfficeParts = {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  /** Tells a part's elements and texts, names without their prefixes. */
  readonly tell: (name: string, telling: XmlTelling) => void;
};

export type Attributes = Readonly<Record<string, string>>;

export type XmlTelling = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** @throws ReadFailure when the zip is damaged or too large; when a part breaks off, on telling. */
export function officeParts(bytes: Uint8Array): OfficeParts {
  const parts = zipParts(bytes);
  return {
    names: Object.keys(parts),
    bytes: (name) => parts[name] ?? new Uint8Array(),
    tell: (name, telling) => tellXml(parts[name], name, telling),
  };
}

function tellXml(part: Uint8Array | undefined, name: string, telling: XmlTelling): void {
  if (!part) return;
  let depth = 0;
  const parser = shallowParser(
    {
      onopentag: (element, attributes) => {
        depth += 1;
        telling.open?.(local(element), withoutPrefixes(attributes));
      },
      ontext: (text) => telling.text?.(text),
      onclosetag: (element) => {
        depth -= 1;
        telling.close?.(local(element));
      },
    },
    { xmlMode: true },
  );
  parser.write(decoded(part));
  // At its end the parser closes what the part left open.
  if (depth > 0) throw new ReadFailure(`文件已损坏：${name} 不完整`);
  parser.end();
}

function decoded(part: Uint8Array): string {
  const [first, second] = part;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    part,
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Most have no prefix: sheets have millions. */
function withoutPrefixes(attributes: Attributes): Attributes {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(':'))) return attributes;
  return Object.fromEntries(names.map((name) => [local(name), attributes[name] ?? '']));
}

/** Parts by which an Office file of any kind carries what is not on its pages. */
const PART_TRACES: readonly (readonly [RegExp, TraceId])[] = [
  [/vbaProject|\/macrosheets\/|\/activeX\/|vbaData/iu, 'script'],
  [/\/embeddings\/|\/oleObject|\/attachedToolbars/iu, 'embedded'],
  [
    /^xl\/externalLinks\/[^/]+\.xml$|^xl\/(?:connections|queryTables\/[^/]+)\.xml$/u,
    'external-link',
  ],
  [/^xl\/pivotCache\/[^/]+\.xml$/u, 'pivot-cache'],
  [/^customXml\/item\d+\.xml$/u, 'custom-data'],
];

const IMAGE = /\/media\/[^/]+\.(?:jpe?g|png|gif|bmp|tiff?|webp|emf|wmf|svg)$/iu;

/** What any Office file may carry: properties, macros, embedded and linked files, pictures. */
export function commonTraces(parts: OfficeParts): Trace[] {
  const images = parts.names.filter((name) => IMAGE.test(name));
  return [
    ...properties(parts),
    ...PART_TRACES.flatMap(([pattern, id]) =>
      parts.names.filter((name) => pattern.test(name)).map((name) => trace(id, baseName(name))),
    ),
    ...links(parts),
    ...images.flatMap((name) => imageTraces(parts.bytes(name), WHOLE_FILE)),
  ];
}

/** The texts of parts that no page shows. */
export function unseenLines(parts: OfficeParts, pattern: RegExp): TextLine[] {
  return parts.names
    .filter((name) => pattern.test(name))
    .flatMap((name) => {
      const texts: string[] = [];
      parts.tell(name, {
        open: (_element, attributes) => texts.push(...Object.values(attributes)),
        text: (text) => texts.push(text),
      });
      const said = texts.map((text) => text.trim()).filter((text) => text !== '');
      return said.map((text) => ({ text, place: WHOLE_FILE }));
    });
}

/** Elements of the properties that tell of persons, organs and machines; titles and dates do not. */
const TELLING = new Set([
  'creator',
  'lastModifiedBy',
  'description',
  'keywords',
  'category',
  'subject',
  'contentStatus',
  'Company',
  'Manager',
  'HyperlinkBase',
  'Template',
]);

function properties(parts: OfficeParts): Trace[] {
  const traces: Trace[] = [];
  for (const name of parts.names.filter((part) => /^docProps\/[^/]+\.xml$/u.test(part))) {
    const isCustom = name === 'docProps/custom.xml';
    let [element, property] = ['', ''];
    parts.tell(name, {
      open: (opened, { name: named = '' }) => {
        element = opened;
        if (opened === 'property') property = named;
      },
      text: (text) => {
        if (text.trim() === '' || (!isCustom && !TELLING.has(element))) return;
        if (element === 'Template' && /^Normal/u.test(text)) return;
        traces.push(trace('metadata', `${isCustom ? property : element}：${text.trim()}`));
      },
      close: () => {
        element = '';
      },
    });
  }
  return traces;
}

/** Targets outside the file, but for addresses that a reader is to open. */
function links(parts: OfficeParts): Trace[] {
  const traces: Trace[] = [];
  for (const name of parts.names.filter((part) => part.endsWith('.rels')))
    parts.tell(name, {
      open: (_element, { TargetMode, Target = '', Type = '' }) => {
        const isForReaders = Type.endsWith('/hyperlink') && /^(?:https?|mailto):/iu.test(Target);
        if (TargetMode === 'External' && !isForReaders) traces.push(trace('external-link', Target));
      },
    });
  return traces;
}

export function trace(id: TraceId, words: string): Trace {
  return { id, place: WHOLE_FILE, words };
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
