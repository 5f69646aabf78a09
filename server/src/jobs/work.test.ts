import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inScope } from '../db/scope.ts';
import { testApp } from '../http/test-app.ts';
import { enqueueJob } from './enqueue-job.ts';
import { JobPostponed, JobProblem } from './job-kind.ts';
import { ends, enqueue, exampleKind, exampleWorkshop, jobs, workOff } from './test-jobs.ts';

test('a job is there exactly when its act commits', async () => {
  const office = await testApp();
  const done: number[] = [];
  const kind = exampleKind(async (_services, { payload }) => {
    done.push(payload.n);
    return '完成了';
  });
  const shop = exampleWorkshop(office, kind);
  const act = inScope(office.db.app, { worker: true }, async (tx) => {
    await enqueueJob(tx, kind, { payload: { n: 1 }, organ: null }, office.services.now());
    throw new Error('the act is refused');
  });
  await expect(act).rejects.toThrow('the act is refused');
  await enqueue(office, kind, 2);

  expect(await workOff(shop)).toBe(1);
  expect(done).toEqual([2]);
  expect(await jobs(office)).toMatchObject([{ state: 'done', says: '完成了', attempts: 1 }]);
});

test('of two jobs of a kind with one key there is one', async () => {
  const office = await testApp();
  const kind = exampleKind(async () => '完成了');

  const ids = await Promise.all([1, 2].map((n) => enqueue(office, kind, n, { key: 'the same' })));

  expect(ids.filter((id) => id === null)).toHaveLength(1);
  expect(await jobs(office)).toHaveLength(1);
});

test('a payload that is not of its kind is not enqueued', async () => {
  const office = await testApp();
  await expect(
    enqueue(
      office,
      exampleKind(async () => ''),
      1.5,
    ),
  ).rejects.toThrow();
  expect(await jobs(office)).toEqual([]);
});

test('a job that fails is begun again later and later, and given up in the end', async () => {
  const office = await testApp();
  const kind = exampleKind(async () => {
    throw new JobProblem('对方没有回应。');
  });
  const shop = exampleWorkshop(office, kind);
  await enqueue(office, kind, 1);

  expect(await workOff(shop)).toBe(1);
  office.wait(29);
  expect(await workOff(shop)).toBe(0);
  office.wait(1);
  expect(await workOff(shop)).toBe(1);
  office.wait(119);
  expect(await workOff(shop)).toBe(0);
  office.wait(1);
  expect(await workOff(shop)).toBe(1);
  office.wait(1_000_000);
  expect(await workOff(shop)).toBe(0);

  expect(await jobs(office)).toMatchObject([
    { state: 'given-up', attempts: 3, attempts_left: 0, says: '对方没有回应。' },
  ]);
  expect(await ends(office)).toEqual(['failed', 'failed', 'failed']);
});

test('what cannot succeed is given up at once', async () => {
  const office = await testApp();
  const kind = exampleKind(async () => {
    throw new JobProblem('没有这个人。', { isFinal: true });
  });
  await enqueue(office, kind, 1);
  await workOff(exampleWorkshop(office, kind));
  expect(await jobs(office)).toMatchObject([{ state: 'given-up', attempts: 1 }]);
});

test('of a fault the page says its name, and nothing that it quotes', async () => {
  const office = await testApp();
  const secret = '11010119000307123X';
  const kind = exampleKind(async () => {
    throw Object.assign(new TypeError(`bad number ${secret}`), { code: 'ERR_X' });
  });
  await enqueue(office, kind, 1);
  await workOff(exampleWorkshop(office, kind));
  const [job] = await jobs(office);
  expect(job?.says).toBe('程序出错（TypeError ERR_X），详情见服务器日志。');
});

test('a job that was put off is begun again then, and it was no attempt', async () => {
  const office = await testApp();
  const until = new Date(office.services.now().getTime() + 3_600_000);
  let isQuiet = true;
  const kind = exampleKind(async () => {
    if (isQuiet) throw new JobPostponed(until, '现在不便。');
    return '完成了';
  });
  const shop = exampleWorkshop(office, kind);
  await enqueue(office, kind, 1);

  await workOff(shop);
  expect(await jobs(office)).toMatchObject([{ state: 'waiting', attempts_left: 3, run_at: until }]);
  isQuiet = false;
  office.wait(3600);
  await workOff(shop);
  expect(await jobs(office)).toMatchObject([{ state: 'done', attempts_left: 2 }]);
  expect(await ends(office)).toEqual(['postponed', 'done']);
});

test('a job that takes too long is told to stop, and its attempt is over', async () => {
  const office = await testApp();
  let wasTold = false;
  const kind = exampleKind(
    (_services, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          wasTold = true;
          reject(new Error('told to stop'));
        });
      }),
    { timeoutSeconds: 0.02 },
  );
  await enqueue(office, kind, 1);
  await workOff(exampleWorkshop(office, kind));
  expect(wasTold).toBe(true);
  expect(await ends(office)).toEqual(['timed-out']);
  expect(await jobs(office)).toMatchObject([{ state: 'waiting', says: '超过了规定的执行时间。' }]);
});

test('what a job writes is there exactly when it is done', async () => {
  const office = await testApp();
  await sql`create table written (n int primary key)`.execute(office.db.owner);
  await sql`grant insert on written to yigongkai_app`.execute(office.db.owner);
  const kind = exampleKind(async (_services, { payload }) => async (tx) => {
    await sql`insert into written values (${payload.n})`.execute(tx);
    if (payload.n === 2) throw new Error('after writing');
    return '写入了';
  });
  await enqueue(office, kind, 1);
  await enqueue(office, kind, 2);

  await workOff(exampleWorkshop(office, kind));

  expect((await sql`select n from written`.execute(office.db.owner)).rows).toEqual([{ n: 1 }]);
  expect(await jobs(office)).toMatchObject([{ state: 'done' }, { state: 'waiting' }]);
});
