import type { PdfProxy } from './read-pdf.ts';
import { type Trace, type TraceId, WHOLE_FILE } from './trace.ts';

/** What a PDF carries as a whole: properties, attached files, scripts, forms, layers and earlier versions. */
export async function documentTraces(document: PdfProxy, bytes: Uint8Array): Promise<Trace[]> {
  const { info, metadata } = await document.getMetadata();
  return [
    ...infoTraces(info as Info),
    ...packetTraces(metadata?.getRaw?.() ?? null),
    ...(await attachments(document)),
    ...(await scripts(document)),
    ...(await fields(document)),
    ...(await layers(document)),
    ...versions(bytes, info as Info),
  ];
}

type Info = Readonly<Record<string, unknown>> & {
  readonly IsSignaturesPresent?: boolean;
  readonly IsLinearized?: boolean;
  readonly IsXFAPresent?: boolean;
};

const trace = (id: TraceId, words: string): Trace => ({ id, place: WHOLE_FILE, words });

/** Title, dates and programs tell nothing of persons. */
const TELLING = ['Author', 'Subject', 'Keywords'] as const;

function infoTraces(info: Info): Trace[] {
  const custom = Object.entries((info.Custom ?? {}) as Readonly<Record<string, unknown>>);
  const named = TELLING.map((name) => [name, info[name]] as const);
  return [...named, ...custom].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== ''
      ? [trace('metadata', `${name}：${value}`)]
      : [],
  );
}

/** Elements of a packet (XMP) that tell of persons; its history tells of machines too. */
const PACKET =
  /<(?:dc:creator|dc:contributor|dc:description|dc:subject|pdf:Keywords|xmpMM:History|photoshop:AuthorsPosition|pdf:Author)\b[^>]*>(.*?)<\//gsu;

function packetTraces(raw: string | null): Trace[] {
  return [...(raw ?? '').matchAll(PACKET)].flatMap(([, held = '']) => {
    const words = held.replace(/<[^>]*>/gu, ' ').trim();
    return words === '' ? [] : [trace('metadata', words)];
  });
}

async function attachments(document: PdfProxy): Promise<Trace[]> {
  const attached: unknown = await document.getAttachments();
  if (!attached) return [];
  const names = attached instanceof Map ? [...attached.keys()] : Object.keys(attached);
  return names.map((name) => trace('embedded', String(name)));
}

async function scripts(document: PdfProxy): Promise<Trace[]> {
  const ofFile = await document.getJSActions();
  const open = (await document.getOpenAction()) as { readonly action?: string } | null;
  const isScript = ofFile !== null || open?.action === 'JavaScript';
  return isScript ? [trace('script', Object.keys(ofFile ?? {}).join('、'))] : [];
}

async function fields(document: PdfProxy): Promise<Trace[]> {
  const all = (await document.getFieldObjects()) as Readonly<
    Record<string, readonly { readonly type?: string; readonly value?: unknown }[]>
  > | null;
  return Object.entries(all ?? {}).flatMap(([name, of]) => {
    const isField = of.some(
      ({ type }) => type !== 'signature' && type !== undefined && type !== '',
    );
    const value = of.map((field) => String(field.value ?? '')).join(' ');
    return isField ? [trace('form-field', `${name} ${value}`.trim())] : [];
  });
}

async function layers(document: PdfProxy): Promise<Trace[]> {
  const config = await document.getOptionalContentConfig();
  const groups = [
    ...(config as unknown as Iterable<[string, { name?: string; visible?: boolean }]>),
  ];
  return groups.flatMap(([, { name, visible }]) =>
    visible === false ? [trace('hidden-layer', name ?? '')] : [],
  );
}

/** Each saving adds an end; a file made for the web has two from the start (ISO 32000-1, 7.5.6 and annex F). */
function versions(bytes: Uint8Array, { IsSignaturesPresent, IsLinearized }: Info): Trace[] {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = content.toString('latin1').match(/%%EOF/gu)?.length ?? 0;
  const signed = IsSignaturesPresent ? [trace('signed', '')] : [];
  const isLater = ends > (IsLinearized ? 2 : 1);
  return isLater && !IsSignaturesPresent ? [trace('earlier-version', '')] : signed;
}
