import type { z } from 'zod';
import { eventBytes, type LedgerEvent, type Sha256 } from './ledger.ts';
import {
  endLine,
  eventLine,
  exportManifest,
  type HeadLine,
  headLine,
  NO_HEADS,
  withHead,
} from './ledger-export.ts';

/** What does not hold in an export, in Chinese; the line counts from 1. */
export type LedgerFault = {
  readonly line: number;
  readonly stream?: string;
  readonly seq?: number;
  readonly why: string;
};

/** The first fault of an export, or none, with what was read until then. */
export type LedgerVerdict = {
  readonly streams: number;
  readonly events: number;
  readonly fault: LedgerFault | null;
};

type Progress = {
  line: number;
  streams: number;
  events: number;
  heads: string;
  /** The last event of the stream that is being read, with its hash. */
  last: { readonly event: LedgerEvent; readonly hash: string } | null;
  /** The stream before it: streams are in order, so that none comes twice. */
  lastStream: string;
  isEnded: boolean;
};

/**
 * Checks the chains of an exported ledger line by line, in memory that does not grow with it. Shows that the
 * export is whole and unchanged since it was written; that it was not written anew as a whole, an earlier copy
 * shows alone.
 * @throws NoExport where the first line is not that of an export.
 */
export async function verifyLedger(
  lines: AsyncIterable<string> | Iterable<string>,
  sha256: Sha256,
): Promise<LedgerVerdict> {
  const progress: Progress = {
    line: 0,
    streams: 0,
    events: 0,
    heads: NO_HEADS,
    last: null,
    lastStream: '',
    isEnded: false,
  };
  const verdict = (fault: LedgerFault | null): LedgerVerdict => {
    const { streams, events } = progress;
    return { streams, events, fault };
  };
  for await (const text of lines) {
    progress.line += 1;
    const fault = progress.line === 1 ? checkManifest(text) : checkLine(progress, text, sha256);
    if (fault) return verdict({ line: progress.line, ...fault });
  }
  if (progress.line === 0) throw new NoExport('文件是空的');
  if (progress.isEnded) return verdict(null);
  return verdict({ line: progress.line, why: '导出不完整：没有最后一行' });
}

/** The file is no export of a ledger, or one of a form that this program does not know. */
export class NoExport extends Error {
  override readonly name = 'NoExport';
}

type Fault = Omit<LedgerFault, 'line'> | null;

function checkManifest(text: string): null {
  if (!parsedAs(exportManifest, parsed(text)))
    throw new NoExport('第一行不是台账导出的首行，或者是本程序不认识的版本');
  return null;
}

function checkLine(progress: Progress, text: string, sha256: Sha256): Fault {
  if (progress.isEnded) return { why: '末行之后还有内容' };
  const value = parsed(text);
  const event = parsedAs(eventLine, value);
  if (event) return checkEvent(progress, event, sha256);
  const head = parsedAs(headLine, value);
  if (head) return checkHead(progress, head, sha256);
  const end = parsedAs(endLine, value);
  if (end) return checkEnd(progress, end.end);
  return { why: '这一行不是记录、流末或者末行的写法', ...placeIn(value) };
}

function checkEvent(
  progress: Progress,
  { event, hash }: z.infer<typeof eventLine>,
  sha256: Sha256,
): Fault {
  const { stream, seq } = event;
  const why = chainFault(progress, event) ?? (hashOf(event, sha256) === hash ? null : CHANGED);
  if (why) return { stream, seq, why };
  progress.last = { event, hash };
  progress.events += 1;
  return null;
}

const CHANGED = '内容与散列值不符：这条记录被改动过';

function chainFault({ last, lastStream }: Progress, event: LedgerEvent): string | null {
  if (!last) {
    if (event.stream <= lastStream) return '事件序列没有按顺序排列，或者出现了两次';
    if (event.seq !== 1) return `事件序列应当从第 1 条开始：前面的记录缺失`;
    if (event.prevHash !== null) return '第 1 条记录之前还有记录：前面的记录缺失';
    return event.part === 1 ? null : '一次办理的前面部分缺失';
  }
  const before = last.event;
  if (event.stream !== before.stream) return '前一个事件序列没有流末一行';
  if (event.seq !== before.seq + 1)
    return `前一条是第 ${before.seq} 条：中间有记录缺失，或者次序不对`;
  if (event.prevHash !== last.hash) return '与前一条记录的散列值接不上';
  if (event.streamKind !== before.streamKind || event.organ !== before.organ)
    return '与前一条记录不属于同一种事件序列或者同一机关';
  return partFault(before, event);
}

/** An act is whole or not there: its parts stand one after the other, numbered from 1. */
function partFault(before: LedgerEvent, event: LedgerEvent): string | null {
  const isInside = before.part < before.parts;
  if (!isInside) return event.part === 1 ? null : '一次办理的前面部分缺失';
  const isNext =
    event.act === before.act && event.part === before.part + 1 && event.parts === before.parts;
  return isNext ? null : '前一次办理只有一部分';
}

function checkHead(progress: Progress, line: HeadLine, sha256: Sha256): Fault {
  const { last } = progress;
  const { stream, seq, hash } = line.head;
  if (!last || last.event.stream !== stream) return { stream, seq, why: '流末之前没有它的记录' };
  if (last.event.seq !== seq || last.hash !== hash)
    return { stream, seq, why: `最后一条记录不是流末所写的第 ${seq} 条：末尾的记录缺失` };
  if (last.event.part !== last.event.parts) return { stream, seq, why: '最后一次办理只有一部分' };
  progress.last = null;
  progress.lastStream = stream;
  progress.streams += 1;
  progress.heads = withHead(progress.heads, line, sha256);
  return null;
}

function checkEnd(progress: Progress, end: z.infer<typeof endLine>['end']): Fault {
  if (progress.last) return { why: '最后一个事件序列没有流末一行' };
  if (end.streams !== progress.streams || end.events !== progress.events)
    return {
      why: `末行写明 ${end.streams} 个序列、${end.events} 条记录，实有 ${progress.streams} 个、${progress.events} 条`,
    };
  if (end.heads !== progress.heads) return { why: '末行与各流末的散列值不符' };
  progress.isEnded = true;
  return null;
}

function hashOf(event: LedgerEvent, sha256: Sha256): string | null {
  try {
    return sha256(eventBytes(event));
  } catch {
    return null;
  }
}

function parsedAs<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> | null {
  const read = schema.safeParse(value);
  return read.success ? read.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As far as a damaged line still says where it belongs. */
function placeIn(value: unknown): { stream?: string; seq?: number } {
  const event = (value as { event?: { stream?: unknown; seq?: unknown } } | null | undefined)
    ?.event;
  return {
    ...(typeof event?.stream === 'string' && { stream: event.stream }),
    ...(typeof event?.seq === 'number' && { seq: event.seq }),
  };
}
