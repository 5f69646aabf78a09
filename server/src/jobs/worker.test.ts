import { expect, test } from 'vitest';
import { testApp } from '../http/test-app.ts';
import type { JobKind } from './job-kind.ts';
import { startWorker } from './start-worker.ts';
import { ends, enqueue, exampleKind, exampleWorkshop, jobs, workOff } from './test-jobs.ts';
import { keepHeld, keepTime, workOnce } from './work.ts';

const never = new AbortController().signal;

test('processes that work at once never take the same job', async () => {
  const office = await testApp();
  const begun: number[] = [];
  const kind = exampleKind(async (_services, { payload }) => {
    begun.push(payload.n);
    return '完成了';
  });
  const numbers = Array.from({ length: 30 }, (_all, n) => n);
  for (const n of numbers) await enqueue(office, kind, n);

  const shops = Array.from({ length: 6 }, () => exampleWorkshop(office, kind));
  await Promise.all(shops.map((shop) => workOff(shop)));

  expect(begun.toSorted((a, b) => a - b)).toEqual(numbers);
  expect(await ends(office)).toEqual(numbers.map(() => 'done'));
});

test('what is due by its schedule is begun once for each moment, whatever processes there are', async () => {
  const office = await testApp(new Date('2026-11-22T03:00:00+08:00'));
  const runs: Date[] = [];
  const kind: JobKind = {
    ...exampleKind(async ({ now }) => {
      runs.push(now());
      return '完成了';
    }),
    payload: exampleKind(async () => '').payload.catch({ n: 0 }),
    schedule: { dailyAt: '03:10' },
  };
  const shops = Array.from({ length: 4 }, () => exampleWorkshop(office, kind));
  const all = () => Promise.all(shops.map((shop) => workOff(shop)));

  await all();
  expect(runs).toHaveLength(1);
  office.wait(599);
  await all();
  expect(runs).toHaveLength(1);
  office.wait(1);
  await all();
  await all();
  expect(runs).toHaveLength(2);
});

test('a process that holds its job longer keeps it; one that does not loses it, and what it ends then is nothing', async () => {
  const office = await testApp();
  const gates: { open: () => void; signal: Promise<void> }[] = [];
  let begun: (() => void) | undefined;
  const kind = exampleKind(async () => {
    const gate = Promise.withResolvers<void>();
    gates.push({ open: gate.resolve, signal: gate.promise });
    begun?.();
    await gate.promise;
    return async () => `第 ${gates.length} 次`;
  });
  const isBegun = () => new Promise<void>((resolve) => (begun = resolve));
  const [slow, other] = [exampleWorkshop(office, kind), exampleWorkshop(office, kind)];
  await enqueue(office, kind, 1);

  const first = isBegun();
  const slowWork = workOnce(slow, never);
  await first;
  office.wait(50);
  await keepHeld(slow);
  office.wait(50);
  await keepTime(other);
  expect(await workOnce(other, never)).toBe(false);

  office.wait(61);
  await keepTime(other);
  office.wait(30);
  const second = isBegun();
  const otherWork = workOnce(other, never);
  await second;
  gates[0]?.open();
  await slowWork;
  expect(await jobs(office)).toMatchObject([{ state: 'running', attempts: 2 }]);
  gates[1]?.open();
  await otherWork;

  expect(await jobs(office)).toMatchObject([{ state: 'done' }]);
  expect(await ends(office)).toEqual(['lost', 'done']);
});

test('a stop takes nothing new and waits for what runs', async () => {
  const office = await testApp();
  const begun = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const kind = exampleKind(async () => {
    begun.resolve();
    await gate.promise;
    return '完成了';
  });
  await enqueue(office, kind, 1);
  const settings = { atOnce: 1, restMs: 5, keepMs: 5, graceMs: 60_000 };
  const worker = startWorker(exampleWorkshop(office, kind), settings);
  await begun.promise;
  await enqueue(office, kind, 2);

  const stopped = worker.stop();
  gate.resolve();
  await stopped;

  expect(await jobs(office)).toMatchObject([{ state: 'done' }, { state: 'waiting', attempts: 0 }]);
});

test('what does not end in time is given back, and was no attempt', async () => {
  const office = await testApp();
  const begun = Promise.withResolvers<void>();
  const kind = exampleKind(async () => {
    begun.resolve();
    return new Promise(() => undefined);
  });
  await enqueue(office, kind, 1);
  const settings = { atOnce: 1, restMs: 5, keepMs: 5, graceMs: 1 };
  const worker = startWorker(exampleWorkshop(office, kind), settings);
  await begun.promise;

  await worker.stop();

  expect(await jobs(office)).toMatchObject([{ state: 'waiting', attempts_left: 3 }]);
  expect(await ends(office)).toEqual(['stopped']);
});

test('a kind that a program does not know is left to one that does', async () => {
  const office = await testApp();
  await enqueue(
    office,
    exampleKind(async () => '', { name: 'newer' }),
    1,
  );
  const done = await workOff(
    exampleWorkshop(
      office,
      exampleKind(async () => '完成了'),
    ),
  );
  expect(done).toBe(0);
  expect(await jobs(office)).toMatchObject([{ kind: 'newer', state: 'waiting' }]);
});
