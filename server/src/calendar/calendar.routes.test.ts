import { randomUUID } from 'node:crypto';
import { nationalNotices } from '@yigongkai/data/national-notices';
import { weekday } from '@yigongkai/law/calendar/calendar-day';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { CALENDARS } from '../ledger/example-acts.ts';
import { rebuild } from '../ledger/rebuild.ts';
import type { Browser } from '../people/test-staff.ts';
import { rebuildKinds } from '../rebuild-kinds.ts';
import { calendarOffice, STORM, YEAR_2027 } from './calendar-office.ts';

test('a local day off moves the requests of the organs in its area alone', async () => {
  const office = await calendarOffice();
  const city = await office.addOrgan('示例市人民政府', '示例市', null);
  const inside = await office.receive('one', '2026-12-07', '示公开〔2026〕1号');
  const outside = await office.receiveAt(city, '2026-12-07', '示公开〔2026〕2号');

  const { status } = await office.enter(STORM);

  expect(status).toBe(200);
  expect(await office.dueDays()).toEqual({
    [inside]: ['2027-01-06', true],
    [outside]: ['2027-01-04', true],
  });
  const day = async (browser: Browser) =>
    (await office.ask(browser, 'GET', '/api/calendar/2026')).json.days.find(
      ({ on }: { on: string }) => on === '2026-12-17',
    );
  expect(await day(office.clerk)).toMatchObject({ state: 'day-off', why: '暴雪停工' });
  await office.accountAt(city, 'city-clerk');
  expect(await day(await office.signedIn('city-clerk'))).toMatchObject({ state: 'workday' });
});

test('whoever is not above all organs for which a notice holds does not enter it', async () => {
  const office = await calendarOffice();
  await office.account('one-head', 'one', 'ogi-head');
  const oneHead = await office.signedIn('one-head');

  expect((await office.enter(YEAR_2027, oneHead)).json).toMatchObject({
    status: 403,
    title: '这个通知对示例市演示区人民政府也有效，请由它和本机关共同的上级机关录入或者作废。',
  });
  expect((await office.enter({ ...STORM, area: '示例市另一区' }, oneHead)).json).toMatchObject({
    status: 400,
    title: '本平台没有机关在“示例市另一区”：请写地区的全称，例如“示例市演示区”。',
  });
  const town = await office.addOrgan('示例镇人民政府', '示例市演示区示例镇', office.organs.one);
  const request = await office.receiveAt(town, '2026-12-07', '示公开〔2026〕2号');
  expect((await office.enter({ ...STORM, area: '示例市演示区示例镇' }, oneHead)).status).toBe(200);
  expect(await office.dueDays()).toEqual({ [request]: ['2027-01-06', true] });
  expect((await office.enter(YEAR_2027, office.clerk)).status).toBe(403);
});

test.each<[string, object, string]>([
  [
    'a worked day that is a weekday',
    { workdays: [{ on: '2026-12-28', name: '元旦' }] },
    '2026-12-28是周一至周五，本来就上班，不必写作调休上班：请核对日期。',
  ],
  [
    'one that amends a notice that is not there',
    { amends: '国办发明电〔2026〕99号' },
    '所修改的国办发明电〔2026〕99号尚未录入：请先录入该通知，或者核对文号。',
  ],
  [
    'one that the program brings along',
    { ...nationalNotices.at(-1) },
    '国办发明电〔2025〕7号已经录入：同一通知不能录入两次。',
  ],
])('%s is refused with what is wrong, and moves nothing', async (_, change, says) => {
  const office = await calendarOffice();
  const request = await office.receive('root', '2026-12-07', '示公开〔2026〕3号');

  const { status, json } = await office.enter({ ...YEAR_2027, ...change });

  expect([status, json.title.split('\n')[0]]).toEqual([422, says]);
  expect(await office.dueDays()).toEqual({ [request]: ['2027-01-04', true] });
  const { notices } = (await office.ask(office.head, 'GET', '/api/calendar-notices')).json;
  expect(notices).toHaveLength(nationalNotices.length);
});

test('a sum that the law does not have is entered once a person has confirmed it', async () => {
  const office = await calendarOffice();

  const refused = await office.enter(YEAR_2027, office.head, { isConfirmed: false });

  expect(refused.json).toMatchObject({ status: 422, faults: [{ level: 'warn' }] });
  expect((await office.enter(YEAR_2027)).status).toBe(200);
});

test('sent twice a notice is entered once; with the same id nothing else is', async () => {
  const office = await calendarOffice();
  await office.receive('root', '2026-12-07', '示公开〔2026〕3号');
  const ids = { id: randomUUID(), actId: randomUUID() };

  const first = await office.enter(YEAR_2027, office.head, ids);
  const again = await office.enter(YEAR_2027, office.head, ids);

  expect([again.status, again.json]).toEqual([200, first.json]);
  expect((await office.enter(STORM, office.head, ids)).status).toBe(409);
  expect((await office.enter(STORM, office.head, { ...ids, actId: randomUUID() })).json.title).toBe(
    '这个通知已经录入，不能再录入一次。',
  );
});

test('an organ is told of its own requests and of no other', async () => {
  const office = await calendarOffice();
  await office.receive('one', '2026-12-04', '甲局1号');
  await office.receive('other', '2026-12-04', '乙局1号');
  const { json } = await office.enter(YEAR_2027);
  await office.account('other-clerk', 'other', 'clerk');

  const told = async (browser: Browser) =>
    (await office.ask(browser, 'GET', `/api/calendar-notices/${json.id}/moves`)).body;

  expect(await told(office.clerk)).toContain('甲局1号');
  expect(await told(office.clerk)).not.toContain('乙局1号');
  expect(await told(await office.signedIn('other-clerk'))).not.toContain('甲局1号');
  expect(await told(office.head)).not.toMatch(/[甲乙]局1号/);
  const { rows } = await sql`select 1 from calendar_move`.execute(office.db.app);
  expect(rows).toEqual([]);
});

test('the system administrator is told how many requests move, not which', async () => {
  const office = await calendarOffice();
  await office.receive('root', '2026-12-04', '示公开〔2026〕2号');
  await office.account('keeper', 'root', 'system-admin');

  const { json } = await office.enter(YEAR_2027, await office.signedIn('keeper'));

  expect(json.moves).toEqual({ requests: 1, onOtherDay: 1, listed: [] });
});

test('rebuilding from the ledger gives the calendar and the due days that stand', async () => {
  const office = await calendarOffice();
  await office.receive('one', '2026-12-07', '示公开〔2026〕1号');
  const closed = await office.receive('one', '2026-12-04', '示公开〔2026〕2号');
  const { id } = (await office.enter(YEAR_2027)).json;
  await office.enter(STORM);
  await office.act('one', closed, '2026-12-08', { kind: 'withdrawn', proof: '撤回申请书' });
  await office.ask(office.head, 'POST', `/api/calendar-notices/${id}/annulment`, {
    actId: randomUUID(),
    why: '录错',
  });
  const live = await office.dueDays();
  expect(live[closed]?.[0]).toBe('2027-01-05');

  expect(await rebuild(office.db.owner, rebuildKinds(CALENDARS))).toEqual([
    { kind: 'calendar-notice', streams: 2, changed: [], strays: 0 },
    { kind: 'request', streams: 2, changed: [], strays: 0 },
  ]);
  await office.db.owner.deleteFrom('calendar_notice').execute();
  await rebuild(office.db.owner, rebuildKinds(CALENDARS));
  expect(await office.dueDays()).toEqual(live);
});

test('who enters or annuls a notice stands in the audit', async () => {
  const office = await calendarOffice();
  const { id } = (await office.enter(YEAR_2027)).json;

  const line = await office.db.owner
    .selectFrom('audit_line')
    .where('kind', '=', 'notice-entered')
    .select(['object', 'why', 'details'])
    .executeTakeFirst();

  expect(line).toEqual({
    object: id,
    why: '通知已经公布',
    details: { number: YEAR_2027.number, year: 2027, area: null },
  });
});

test('today is told by the notices that stand', async () => {
  const office = await calendarOffice(new Date('2026-12-16T16:30:00Z'));
  const today = async () => (await office.ask(office.clerk, 'GET', '/api/today')).json;
  expect(await today()).toMatchObject({ on: '2026-12-17', state: 'workday' });

  await office.enter(STORM);

  expect(await today()).toEqual({
    on: '2026-12-17',
    state: 'day-off',
    why: '暴雪停工',
    notice: { number: STORM.number, title: STORM.title },
  });
});

test('a year that is not announced is counted by weekday, and says so of each day', async () => {
  const office = await calendarOffice();

  const { json } = await office.ask(office.clerk, 'GET', '/api/calendar/2027');

  expect(json).toMatchObject({ year: 2027, isAnnounced: false });
  expect(json.days).toHaveLength(365);
  for (const { on, state, counts } of json.days)
    expect([on, state, counts]).toEqual([on, 'not-announced', weekday(on) <= 5]);
});
