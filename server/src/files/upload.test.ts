import { randomUUID } from 'node:crypto';
import { utimesSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../app.ts';
import { type FileOffice, fileOffice } from './testing.ts';

const MEGABYTE = 1024 * 1024;

test('a file too large is not taken in, and nothing of it stays', async () => {
  const office = await fileOffice({ files: { bytesPerFile: MEGABYTE } });

  const exact = await office.upload('a.txt', 'x'.repeat(MEGABYTE));
  const larger = await office.upload('a.txt', 'x'.repeat(MEGABYTE + 1));

  expect(exact.json.state).toBe('accepted');
  expect([larger.status, larger.json.title]).toEqual([413, expect.stringContaining('1 MB')]);
  expect([office.stored('quarantine'), office.stored('accepted').length]).toEqual([[], 1]);
});

test('a stream without end is cut off, and fills neither memory nor disk', async () => {
  const office = await fileOffice({ files: { bytesPerFile: 5 * MEGABYTE } });
  const upload = await sending(office);
  const before = process.memoryUsage().rss;
  let [most, sentBytes] = [0, 0];
  const piece = Buffer.alloc(256 * 1024, 'x');
  const flood = async function* () {
    for (; sentBytes < 400 * MEGABYTE; sentBytes += piece.length) {
      most = Math.max(most, process.memoryUsage().rss - before);
      yield piece;
    }
  };

  await expect(pipeline(flood, upload)).rejects.toThrow();

  expect(sentBytes).toBeLessThan(100 * MEGABYTE);
  expect(most).toBeLessThan(150 * MEGABYTE);
  expect(office.stored('quarantine')).toEqual([]);
});

test('an upload that breaks off leaves nothing behind', async () => {
  const office = await fileOffice();
  const upload = await sending(office);
  upload.on('error', () => undefined);
  upload.write(Buffer.alloc(MEGABYTE, 'x'));
  await expect.poll(() => office.stored('quarantine').length).toBe(1);

  upload.destroy();

  await expect.poll(() => office.stored('quarantine')).toEqual([]);
  const rows = await sql`select from file`.execute(office.db.owner);
  expect(rows.rows).toEqual([]);
});

test('what a killed server left in quarantine goes when the next one starts; what waits is checked', async () => {
  const { services, db, organs, request, dataFolder, stored } = await fileOffice();
  const folder = join(dataFolder, 'files/quarantine');
  const id = randomUUID();
  await sql`insert into file (id, organ_id, about, subject, name, bytes, sha256, received_at)
    values (${id}, ${organs.one}, 'request', ${request}, 'a.txt', 3, sha256('abc'), now())`.execute(
    db.owner,
  );
  for (const name of [id, `${randomUUID()}.part`, randomUUID()]) {
    writeFileSync(join(folder, name), 'abc');
    utimesSync(join(folder, name), 0, 0);
  }
  writeFileSync(join(folder, 'young.part'), 'still coming in');
  const next = await buildApp(services);
  onTestFinished(() => next.close());

  await next.ready();

  const states = async () => (await sql`select state from file`.execute(db.owner)).rows;
  await expect.poll(states, { timeout: 20_000 }).toEqual([{ state: 'accepted' }]);
  await expect.poll(() => stored('quarantine')).toEqual(['young.part']);
});

test('when too many files wait no further one is taken in', async () => {
  const office = await fileOffice({ files: { checksWaiting: 0 } });

  expect((await office.upload('a.txt', '内容')).status).toBe(503);
  expect(office.stored('quarantine')).toEqual([]);
});

/** An upload under way over the network, of which the head of the file has been sent. */
async function sending({ app, clerk, request }: FileOffice) {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const upload = ask({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: `/api/files/of/request/${request}`,
    headers: {
      'content-type': 'multipart/form-data; boundary=b',
      'x-csrf-token': clerk.csrf,
      cookie: Object.entries(clerk.cookies)
        .map((pair) => pair.join('='))
        .join('; '),
    },
  });
  upload.write(
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n',
  );
  return upload;
}
