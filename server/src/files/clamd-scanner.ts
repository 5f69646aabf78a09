import { connect, type NetConnectOpts, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileScanner, ScanResult } from './file-scanner.ts';

/** Silence of a scanner that is at work lasts no longer. */
const PATIENCE_MS = 60_000;

/** clamd answers in one line. */
const LONGEST_ANSWER = 4096;

/**
 * ClamAV's daemon, by its command INSTREAM: pieces with their length before them, an empty one at the end
 * (https://docs.clamav.net/manual/Usage/Scanning.html, and clamd(8)).
 *
 * @param place a Unix socket or a host and port.
 */
export function clamdScanner(place: NetConnectOpts, patienceMs: number = PATIENCE_MS): FileScanner {
  return {
    scan: async (content) => {
      const socket = connect(place);
      socket.setTimeout(patienceMs, () => socket.destroy(new Error('超时没有回答')));
      try {
        return resultOf(await answerTo(socket, content));
      } catch (error) {
        return { result: 'unavailable', why: (error as Error).message };
      } finally {
        socket.destroy();
        content.destroy();
      }
    },
  };
}

async function answerTo(socket: Socket, content: Readable): Promise<string> {
  const answer = lineOf(socket);
  // It may come, or fail, before all is sent: a daemon that has had enough says so and hangs up.
  answer.catch(() => undefined);
  const sent = pipeline(content, framed, socket, { end: false });
  sent.catch(() => undefined);
  const brokenOff = sent.then(
    () => answer,
    async (error) => {
      const said = await answer.catch(() => '');
      if (said === '') throw error;
      return said;
    },
  );
  return Promise.race([brokenOff, answer]);
}

async function* framed(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const piece of pieces) {
    yield lengthOf(piece);
    yield piece;
  }
  yield lengthOf(Buffer.alloc(0));
}

function lengthOf(piece: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(piece.length);
  return head;
}

async function lineOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.on('data', (piece) => {
      said += piece.toString('utf8');
      if (said.includes('\0')) resolve(said.slice(0, said.indexOf('\0')));
      else if (said.length > LONGEST_ANSWER) reject(new Error('回答不合协议'));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('没有回答就断开了')));
  });
}

/** `stream: OK`, `stream: NAME FOUND`, or `… ERROR`. */
function resultOf(answer: string): ScanResult {
  if (answer === 'stream: OK') return { result: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found) return { result: 'infected', name: found.slice(0, 200) };
  return { result: 'unavailable', why: answer.slice(0, 200) };
}
