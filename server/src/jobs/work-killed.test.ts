import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inScope } from '../db/scope.ts';
import { testApp } from '../http/test-app.ts';
import type { Login } from '../postgres/launch-postgres.ts';
import { enqueueJob } from './enqueue-job.ts';
import { exampleKind, exampleWorkshop, workOff } from './test-jobs.ts';

/** A process that works on the job, has written in its last transaction, and never commits. */
function program(app: Login): string {
  const from = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  return `
    import { sql } from 'kysely';
    import { connect } from ${from('../db/connect.ts')};
    import { makeLog } from ${from('../http/log.ts')};
    import { exampleKind } from ${from('./test-jobs.ts')};
    import { openWorkshop, workOnce } from ${from('./work.ts')};

    const services = {
      appDb: connect(${JSON.stringify(app)}, 'app'),
      now: () => new Date('2026-11-22T04:00:00Z'),
      log: makeLog('silent'),
    };
    const kind = exampleKind(async () => async (tx) => {
      await sql\`insert into written values ('killed')\`.execute(tx);
      console.log('written');
      return new Promise(() => setInterval(() => undefined, 1000));
    });
    await workOnce(openWorkshop(services, [kind], async () => undefined), new AbortController().signal);
  `;
}

test('the work of a process that was killed in the middle is done once, by another', async () => {
  const office = await testApp(new Date('2026-11-22T04:00:00Z'));
  await sql`create table written (by text)`.execute(office.db.owner);
  await sql`grant insert on written to yigongkai_app`.execute(office.db.owner);
  const kind = exampleKind(async () => async (tx) => {
    await sql`insert into written values ('another')`.execute(tx);
    return '写入了';
  });
  await inScope(office.db.app, { worker: true }, (tx) =>
    enqueueJob(tx, kind, { payload: { n: 1 }, organ: null }, office.services.now()),
  );

  const args = ['--input-type=module-typescript', '--eval', program(office.db.logins.app)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const first = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  expect(first).toEqual(['written']);
  const shop = exampleWorkshop(office, kind);
  expect(await workOff(shop)).toBe(0);
  child.kill('SIGKILL');
  await ended;
  // The database has noticed, too, once what the process had locked is free.
  await sql`select from job for update`.execute(office.db.owner);

  office.wait(61);
  expect(await workOff(shop)).toBe(0);
  office.wait(30);
  expect(await workOff(shop)).toBe(1);

  const { rows } = await sql`select by from written`.execute(office.db.owner);
  expect(rows).toEqual([{ by: 'another' }]);
  const attempts = await sql`
    select attempt, ended_as, says from job_attempt order by attempt`.execute(office.db.owner);
  expect(attempts.rows).toEqual([
    { attempt: 1, ended_as: 'lost', says: '执行它的程序被中断，没有执行完。' },
    { attempt: 2, ended_as: 'done', says: '写入了' },
  ]);
});
