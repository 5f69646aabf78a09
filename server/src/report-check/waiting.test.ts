import { expect, test } from 'vitest';
import { testApp } from '../http/test-app.ts';
import { DISTRICT, formOf, type Part, SLOW, SLOWEST } from './testing.ts';

const SLOW_FILE: Part = ['慢.html', SLOW];
const SLOWEST_FILE: Part = ['很慢.html', SLOWEST];
const REPORT: Part = ['年报.txt', DISTRICT];

/** A desk with one reader, behind a door that people can really leave. */
async function listening(): Promise<string> {
  const { app } = await testApp(undefined, { desk: { readers: 1 } });
  return app.listen({ host: '127.0.0.1', port: 0 });
}

/** Brings a file and hears what is said while waiting; `until` reads on up to such an event. */
async function bring(address: string, file: Part) {
  const leaving = new AbortController();
  const body = formOf([file], { as: 'events' });
  const { signal } = leaving;
  const reply = await fetch(`${address}/report-check`, { method: 'POST', body, signal });
  const events = linesOf(reply.body ?? new ReadableStream());
  return {
    leave: () => leaving.abort(),
    until: async (key: string) => {
      for (;;) {
        const { value } = await events.next();
        if (value === undefined) throw new Error(`the events end without ${key}`);
        if (key in value) return value;
      }
    },
  };
}

async function* linesOf(stream: ReadableStream<Uint8Array>) {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    text += decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}

test('whoever waits is told how many come before, each time that changes', async () => {
  const address = await listening();
  const first = await bring(address, SLOW_FILE);
  await first.until('begun');
  const second = await bring(address, SLOW_FILE);
  expect(await second.until('before')).toEqual({ before: 1 });
  const third = await bring(address, REPORT);
  expect(await third.until('before')).toEqual({ before: 2 });

  second.leave();

  expect(await third.until('before')).toEqual({ before: 1 });
  await third.until('begun');
  expect(await third.until('outcomes')).toMatchObject({ outcomes: [{ year: 2023 }] });
});

test('whoever closes the page in the middle frees the reader at once', async () => {
  const address = await listening();
  const alone = performance.now();
  await (await bring(address, SLOWEST_FILE)).until('outcomes');
  const wholeTime = performance.now() - alone;
  const first = await bring(address, SLOWEST_FILE);
  await first.until('begun');
  const second = await bring(address, REPORT);
  await second.until('before');

  const left = performance.now();
  first.leave();

  await second.until('begun');
  expect(performance.now() - left).toBeLessThan(wholeTime / 2);
  await second.until('outcomes');
}, 60_000);
