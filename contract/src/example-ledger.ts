import { eventBytes, type LedgerEvent, type Sha256 } from './ledger.ts';
import { EXPORT_FORMAT, HASHING, NO_HEADS, withHead } from './ledger-export.ts';

const STREAMS = [1, 2].map((n) => `0000000${n}-0000-4000-8000-000000000000`);
const ORGAN = '10000000-0000-4000-8000-000000000000';

export function exampleAct(n: number): string {
  return `20000000-0000-4000-8000-00000000000${n}`;
}

/** Two streams of three events each; the last two are one act. */
export function wholeExport(sha256: Sha256): string[] {
  const events = [{}, { part: 1, parts: 2 }, { part: 2, parts: 2 }];
  return exampleExport([events, events], sha256);
}

/** An export of made-up streams, for tests: each event is an example but for what is told of it. */
export function exampleExport(
  streams: readonly (readonly Partial<LedgerEvent>[])[],
  sha256: Sha256,
): string[] {
  const lines = [
    JSON.stringify({ ...EXPORT_FORMAT, exportedAt: '2026-11-22T04:00:00.000Z', hashing: HASHING }),
  ];
  let heads = NO_HEADS;
  streams.forEach((events, at) => {
    const stream = STREAMS[at] ?? '';
    let prevHash: string | null = null;
    events.forEach((one, index) => {
      const event = exampleEvent(stream, index + 1, prevHash, one);
      prevHash = sha256(eventBytes(event));
      lines.push(JSON.stringify({ event, hash: prevHash }));
    });
    const line = { head: { stream, seq: events.length, hash: prevHash ?? NO_HEADS } };
    heads = withHead(heads, line, sha256);
    lines.push(JSON.stringify(line));
  });
  const events = streams.flat().length;
  lines.push(JSON.stringify({ end: { streams: streams.length, events, heads } }));
  return lines;
}

function exampleEvent(
  stream: string,
  seq: number,
  prevHash: string | null,
  one: Partial<LedgerEvent>,
): LedgerEvent {
  return {
    stream,
    streamKind: 'request',
    seq,
    kind: 'contacted',
    version: 1,
    on: '2026-03-02',
    recordedAt: '2026-03-02T01:00:00.000Z',
    by: '经办人甲',
    organ: ORGAN,
    act: exampleAct(one.parts ? 8 : seq),
    part: 1,
    parts: 1,
    prevHash,
    facts: { n: seq },
    ...one,
  };
}
