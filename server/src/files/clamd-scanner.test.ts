import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { testFolder } from '../postgres/testing.ts';
import { clamdScanner } from './clamd-scanner.ts';
import { scanWaiting } from './scan-waiting.ts';
import { addressOf, fileOffice, foundIn } from './testing.ts';

const VIRUS = '这里有病毒';

/** A daemon that keeps to INSTREAM of clamd(8): what holds the word is infected. */
async function clamd(
  answer: (content: Buffer) => string = verdictOn,
): Promise<{ path: string; stop: () => Promise<void> }> {
  const path = join(await testFolder(), 'clamd.ctl');
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let came: Buffer = Buffer.alloc(0);
    socket.on('data', (piece: Buffer) => {
      came = Buffer.concat([came, piece]);
      const content = streamIn(came);
      if (content) socket.end(answer(content));
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(stop);
  return { path, stop };
}

function verdictOn(content: Buffer): string {
  return content.includes(VIRUS) ? 'stream: Test.Virus-1 FOUND\0' : 'stream: OK\0';
}

/** The content once it has come whole; `null` before. @throws where the protocol is broken. */
function streamIn(bytes: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0');
  if (bytes.length < command.length) return null;
  if (!bytes.subarray(0, command.length).equals(command)) throw new Error('no INSTREAM');
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

test('a clean file is accepted as scanned, an infected one refused and destroyed', async () => {
  const { path } = await clamd();
  const { bring, stored } = await fileOffice({ files: { clamd: { path } } });

  const clean = await bring('好.txt', '正文');
  const infected = await bring('坏.txt', VIRUS);

  expect([clean.state, clean.scan]).toEqual(['accepted', 'clean']);
  expect([infected.state, infected.scan, infected.findings[0]?.detail]).toEqual([
    'refused',
    'infected',
    'Test.Virus-1',
  ]);
  expect([stored('quarantine'), stored('accepted')]).toEqual([[], [addressOf(clean)]]);
});

test('while the daemon is gone files are accepted as not scanned, and scanned when it is back', async () => {
  const { path, stop } = await clamd();
  await stop();
  const { bring, ask, clerk, fileDesk, stored } = await fileOffice({
    files: { clamd: { path } },
  });
  const clean = await bring('好.txt', '正文');
  const twins = [await bring('坏.txt', VIRUS), await bring('也坏.txt', VIRUS)];
  expect([clean, ...twins].map(({ state, scan }) => `${state} ${scan}`)).toEqual(
    Array(3).fill('accepted not-scanned'),
  );
  expect((await scanWaiting(fileDesk)).unavailable).not.toBeNull();

  const back = await clamd();
  const desk = { ...fileDesk, scanner: clamdScanner({ path: back.path }) };

  expect(await scanWaiting(desk)).toEqual({ clean: 1, infected: 2, unavailable: null });
  for (const { id } of twins) {
    const { json } = await ask(clerk, 'GET', `/api/files/${id}`);
    expect([json.state, json.scan, foundIn(json)]).toEqual(['refused', 'infected', ['infected']]);
  }
  expect(stored('accepted')).toEqual([addressOf(clean)]);
  expect(await scanWaiting(desk)).toEqual({ clean: 0, infected: 0, unavailable: null });
});

test('content that another file has stays when one of them is refused', async () => {
  const { path } = await clamd();
  const { bring, fileDesk, stored, db } = await fileOffice();
  await bring('一.txt', VIRUS);
  const two = await bring('二.txt', VIRUS);
  await sql`update file set scan = 'clean' where id = ${two.id}`.execute(db.owner);

  await scanWaiting({ ...fileDesk, scanner: clamdScanner({ path }) });

  expect(stored('accepted')).toEqual([addressOf(two)]);
});

test.each([
  ['too much for the daemon', 'INSTREAM size limit exceeded. ERROR\0', 'size limit'],
  ['an answer that is none', 'x'.repeat(5000), '协议'],
  ['no answer', '', '断开'],
])('%s is told as unavailable', async (_what, answer, why) => {
  const { path } = await clamd(() => answer);

  const result = await clamdScanner({ path }).scan(Readable.from([Buffer.from('正文')]));

  expect(result).toEqual({ result: 'unavailable', why: expect.stringContaining(why) });
});

test('a daemon that falls silent is not waited for without end', async () => {
  const path = join(await testFolder(), 'clamd.ctl');
  const server = createServer((socket) => void socket.on('error', () => undefined).resume());
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => void server.close());

  const result = await clamdScanner({ path }, 200).scan(Readable.from([Buffer.from('正文')]));

  expect(result).toEqual({ result: 'unavailable', why: '超时没有回答' });
});
