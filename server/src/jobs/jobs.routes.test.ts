import { expect, test } from 'vitest';
import { inScope } from '../db/scope.ts';
import { JOB_KINDS } from '../job-kinds.ts';
import { type Staff, testStaff } from '../people/test-staff.ts';
import { enqueueJob } from './enqueue-job.ts';
import { JobProblem } from './job-kind.ts';
import { exampleKind, exampleWorkshop, workOff } from './test-jobs.ts';

const FAILING = exampleKind(
  async () => {
    throw new JobProblem('对方没有回应。');
  },
  { attempts: 1 },
);

async function officeWithJobs() {
  const staff = await testStaff();
  await staff.account('guanli', 'one', 'system-admin');
  await staff.account('zong', 'root', 'system-admin');
  const { one, other } = staff.organs;
  const add = (organ: string | null, n: number, runAt?: Date) =>
    inScope(staff.db.app, { worker: true }, (tx) => {
      const job = { payload: { n }, organ, ...(runAt && { runAt }) };
      return enqueueJob(tx, FAILING, job, staff.services.now());
    });
  const later = new Date(staff.services.now().getTime() + 86_400_000);
  const failed = await add(one, 1);
  await workOff(exampleWorkshop(staff, FAILING));
  const waiting = await add(one, 2, later);
  const others = await add(other, 3, later);
  const platforms = await add(null, 4, later);
  return { staff, failed, waiting, others, platforms };
}

const ids = (json: { jobs: { id: string }[] }) => json.jobs.map(({ id }) => id);

async function kindsOf(staff: Staff): Promise<string[]> {
  const admin = await staff.signedIn('guanli');
  const { json } = await staff.ask(admin, 'GET', '/api/jobs');
  return json.kinds.map(({ kind }: { kind: string }) => kind);
}

test('the system administrator sees the jobs of his organ, newest first, and how all stand', async () => {
  const { staff, failed, waiting } = await officeWithJobs();
  const admin = await staff.signedIn('guanli');
  const { json } = await staff.ask(admin, 'GET', '/api/jobs');
  const alarms = json.jobs.filter(({ kind }: { kind: string }) => kind === 'send-message');
  expect(alarms).toHaveLength(1);
  expect(ids(json).filter((id) => id !== alarms[0].id)).toEqual([waiting, failed]);
  expect(json.counts).toEqual({ waiting: 2, running: 0, done: 0, 'given-up': 1, cancelled: 0 });
  expect(json.oldestDueAt).toBe('2026-11-22T04:00:00.000Z');
  expect(json.jobs.at(-1)).toMatchObject({
    state: 'given-up',
    says: '对方没有回应。',
    attempts: 1,
  });
});

test('the platform’s jobs are seen by the organ at the root alone', async () => {
  const { staff, platforms } = await officeWithJobs();
  const boss = await staff.signedIn('zong');
  const { json } = await staff.ask(boss, 'GET', '/api/jobs');
  expect(ids(json)).toEqual([platforms]);
});

test('jobs are filtered by state, kind and day, and come a page at a time', async () => {
  const { staff, failed, waiting } = await officeWithJobs();
  const admin = await staff.signedIn('guanli');
  const list = async (query: string) => (await staff.ask(admin, 'GET', `/api/jobs?${query}`)).json;
  expect(ids(await list('state=given-up'))).toEqual([failed]);
  expect(ids(await list('kind=example'))).toEqual([waiting, failed]);
  expect(ids(await list('kind=other'))).toEqual([]);
  expect(ids(await list('kind=example&sinceOn=2026-11-22'))).toHaveLength(2);
  expect(ids(await list('kind=example&sinceOn=2026-11-23'))).toEqual([]);
  const first = await list('kind=example&limit=1');
  expect(ids(first)).toEqual([waiting]);
  const second = await list(`kind=example&limit=1&before=${first.next}`);
  expect([ids(second), second.next]).toEqual([[failed], null]);
});

test('one job shows each attempt with its reason', async () => {
  const { staff, failed } = await officeWithJobs();
  const admin = await staff.signedIn('guanli');
  const { json } = await staff.ask(admin, 'GET', `/api/jobs/${failed}`);
  expect(json.job).toMatchObject({ id: failed, mayRetry: true, mayCancel: false });
  expect(json.attempts).toMatchObject([{ attempt: 1, end: 'failed', says: '对方没有回应。' }]);
});

test('what was given up is begun again at once, and the audit says who wanted it and why', async () => {
  const { staff, failed } = await officeWithJobs();
  const admin = await staff.signedIn('guanli');
  const again = `/api/jobs/${failed}/retry`;
  expect((await staff.ask(admin, 'POST', again, { why: '对方恢复了' })).status).toBe(200);

  const done = exampleKind(async () => '完成了');
  await workOff(exampleWorkshop(staff, done));

  const { json } = await staff.ask(admin, 'GET', `/api/jobs/${failed}`);
  expect(json.job).toMatchObject({ state: 'done', attempts: 2, says: '完成了', mayRetry: false });
  expect((await staff.ask(admin, 'POST', again, { why: '再来一次' })).status).toBe(409);
  const lines = await staff.db.owner
    .selectFrom('audit_line')
    .select(['kind', 'object', 'why'])
    .where('kind', '=', 'job-retried')
    .execute();
  expect(lines).toEqual([{ kind: 'job-retried', object: failed, why: '对方恢复了' }]);
});

test('what waits is cancelled, what has ended is not, and another organ’s is not found', async () => {
  const { staff, failed, waiting, others, platforms } = await officeWithJobs();
  const admin = await staff.signedIn('guanli');
  const cancel = async (id: string | null) =>
    (await staff.ask(admin, 'POST', `/api/jobs/${id}/cancel`, { why: '不需要了' })).status;
  expect(await Promise.all([waiting, failed, others, platforms].map(cancel))).toEqual([
    200, 409, 404, 404,
  ]);
  staff.wait(86_400);
  expect(
    await workOff(
      exampleWorkshop(
        staff,
        exampleKind(async () => '完成了'),
      ),
    ),
  ).toBe(2);
  const nextDay = await staff.signedIn('guanli');
  const { json } = await staff.ask(nextDay, 'GET', '/api/jobs?state=cancelled');
  expect(ids(json)).toEqual([waiting]);
});

test('the page knows every kind, and each has a name, attempts and a time', async () => {
  const staff = await testStaff();
  await staff.account('guanli', 'one', 'system-admin');
  expect(await kindsOf(staff)).toEqual(JOB_KINDS.map(({ name }) => name));
  for (const { name, zh, attempts, timeoutSeconds } of JOB_KINDS) {
    expect(zh).toMatch(/^[\p{Script=Han}、]+$/u);
    expect([name, attempts > 0, timeoutSeconds > 0]).toEqual([name, true, true]);
  }
  expect(new Set(JOB_KINDS.map(({ name }) => name)).size).toBe(JOB_KINDS.length);
});

test('the operator sees how many jobs wait, for how long, and how many attempts failed', async () => {
  const { staff } = await officeWithJobs();
  staff.wait(90);
  const { payload } = await staff.app.inject({ url: '/metrics', remoteAddress: '127.0.0.1' });
  expect(payload).toContain('jobs{state="waiting"} 4');
  expect(payload).toContain('jobs{state="given-up"} 1');
  expect(payload).toContain('job_attempts{end="failed"} 1');
  expect(payload).toContain('job_oldest_due_seconds 90');
});
