import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inScope } from '../db/scope.ts';
import { CALENDARS } from '../ledger/example-acts.ts';
import { rebuild } from '../ledger/rebuild.ts';
import { type Browser, type Staff, testStaff } from '../people/test-staff.ts';
import { rebuildKinds } from '../rebuild-kinds.ts';

const ONLINE = {
  value: 'confirmation',
  why: '本区统一口径',
  source: '示例市演示区公开办通知',
};

async function office() {
  const staff = await testStaff();
  const head = await staff.account('head', 'one', 'ogi-head');
  await staff.account('clerk', 'one', 'clerk');
  const clerk = await staff.signedIn('clerk');
  return { staff, head, clerk, browser: await staff.signedIn('head') };
}

/** A request that came over the net on the day. @returns its row in the lists. */
async function received({ ask, db }: Staff, clerk: Browser, on: string) {
  const request = randomUUID();
  const event = {
    kind: 'received',
    channel: 'online',
    days: { submittedOn: on },
    applicants: [{ id: '申请人一', kind: 'person' }],
  };
  const act = { actId: randomUUID(), on, event };
  const { status, body } = await ask(clerk, 'POST', `/api/requests/${request}/acts`, act);
  if (status !== 200) throw new Error(body);
  return db.owner
    .selectFrom('request_fact')
    .select('received_on')
    .where('stream', '=', request)
    .executeTakeFirstOrThrow();
}

const settingIn = async (staff: Staff, browser: Browser, name: string) =>
  (await staff.ask(browser, 'GET', '/api/settings')).json.settings.find(
    ({ setting }: { setting: string }) => setting === name,
  );

test('a setting says what it decides, its default with the source, and what may be chosen', async () => {
  const { staff, browser } = await office();

  expect(await settingIn(staff, browser, 'correctionWorkdays')).toEqual({
    setting: 'correctionWorkdays',
    group: 'requests',
    zh: '补正通知给申请人的合理期限',
    source: '条例第三十条未定期限；各地多为 10 或者 15 个工作日',
    kind: 'number',
    bounds: { least: 1, most: 60, unit: '工作日' },
    choices: [],
    default: 10,
    value: 10,
    set: null,
    next: null,
  });
});

test('what is set holds from the next day, for requests received from then on, and moves none before', async () => {
  const { staff, browser, clerk, head } = await office();

  const changed = await staff.ask(browser, 'PUT', '/api/settings/onlineReceipt', ONLINE);

  expect([changed.status, changed.json]).toEqual([200, { fromOn: '2026-11-23' }]);
  const { why, source } = ONLINE;
  const by = { account: head, name: 'head的姓名' };
  const change = { value: 'confirmation', fromOn: '2026-11-23', by, why, source };
  expect(await settingIn(staff, browser, 'onlineReceipt')).toMatchObject({
    value: 'submission',
    set: null,
    next: change,
  });
  expect(await received(staff, clerk, '2026-11-22')).toEqual({ received_on: '2026-11-22' });
  staff.wait(12 * 3600);
  const [again, other] = [await staff.signedIn('clerk'), await staff.signedIn('head')];
  expect(await settingIn(staff, other, 'onlineReceipt')).toMatchObject({
    value: 'confirmation',
    set: change,
    next: null,
  });
  expect(await received(staff, again, '2026-11-23')).toEqual({ received_on: null });
  expect(await received(staff, again, '2026-11-22')).toEqual({ received_on: '2026-11-22' });
  expect(await rebuild(staff.db.owner, rebuildKinds(CALENDARS))).toEqual([
    { kind: 'calendar-notice', streams: 0, changed: [], strays: 0 },
    { kind: 'request', streams: 3, changed: [], strays: 0 },
  ]);
});

test('an organ’s settings are its own', async () => {
  const { staff, browser } = await office();
  await staff.ask(browser, 'PUT', '/api/settings/onlineReceipt', ONLINE);
  staff.wait(12 * 3600);
  await staff.account('other', 'other', 'clerk');

  expect(await received(staff, await staff.signedIn('other'), '2026-11-23')).toEqual({
    received_on: '2026-11-23',
  });
});

test('every change stays, the default may be taken again, and the audit says who did it', async () => {
  const { staff, browser, head } = await office();
  await staff.ask(browser, 'PUT', '/api/settings/onlineReceipt', ONLINE);
  await staff.ask(browser, 'PUT', '/api/settings/onlineReceipt', { ...ONLINE, value: null });

  const { changes } = (await staff.ask(browser, 'GET', '/api/settings/onlineReceipt/changes')).json;

  expect(changes.map(({ value }: { value: unknown }) => value)).toEqual([null, 'confirmation']);
  staff.wait(12 * 3600);
  const later = await staff.signedIn('head');
  expect(await settingIn(staff, later, 'onlineReceipt')).toMatchObject({ value: 'submission' });
  expect(
    await staff.db.owner
      .selectFrom('audit_line')
      .select(['account_id', 'object', 'why'])
      .where('kind', '=', 'setting-changed')
      .execute(),
  ).toEqual(Array(2).fill({ account_id: head, object: 'onlineReceipt', why: ONLINE.why }));
  for (const change of ['update setting_change set why = why', 'delete from setting_change'])
    await expect(sqlAsApp(staff, change)).rejects.toThrow(/permission denied/);
});

test.each([
  ['correctionWorkdays', { ...ONLINE, value: 0 }, 400, '应当是 1 至 60 之间的整数（工作日）'],
  ['onlineReceipt', { ...ONLINE, value: 'pigeon' }, 400, '应当是所列各项之一'],
  ['onlineReceipt', { ...ONLINE, why: '' }, 400, '提交的内容有误'],
  ['onlineReceipt', { ...ONLINE, source: ' ' }, 400, '提交的内容有误'],
  ['replyWorkdays', ONLINE, 400, '提交的内容有误'],
])('the setting %s is not changed by %j', async (setting, body, status, title) => {
  const { staff, browser } = await office();

  const answer = await staff.ask(browser, 'PUT', `/api/settings/${setting}`, body);

  expect([answer.status, answer.json.title]).toEqual([status, title]);
  expect(await staff.db.owner.selectFrom('setting_change').select('id').execute()).toEqual([]);
});

test('a clerk neither reads nor changes settings', async () => {
  const { staff, clerk } = await office();

  expect((await staff.ask(clerk, 'GET', '/api/settings')).status).toBe(403);
  expect((await staff.ask(clerk, 'PUT', '/api/settings/onlineReceipt', ONLINE)).status).toBe(403);
});

function sqlAsApp({ db, organs }: Staff, statement: string) {
  return inScope(db.app, { organ: organs.one }, (tx) => sql.raw(statement).execute(tx));
}
