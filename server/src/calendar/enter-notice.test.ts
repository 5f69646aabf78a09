import { randomUUID } from 'node:crypto';
import type { Moves } from '@yigongkai/contract/calendar';
import { nationalNotices } from '@yigongkai/data/national-notices';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { exampleNotice } from '@yigongkai/law/calendar/example-notices';
import { isWorkday } from '@yigongkai/law/calendar/workdays';
import { expect, test } from 'vitest';
import { inScope } from '../db/scope.ts';
import { calendarOffice, YEAR_2027 } from './calendar-office.ts';
import { openCalendars } from './open-calendars.ts';

test('the notice for 2027 moves the requests that end behind it, and makes their days sure', async () => {
  const office = await calendarOffice();
  const early = await office.receive('one', '2026-11-20', '示公开〔2026〕1号');
  const late = await office.receive('one', '2026-12-04', '示公开〔2026〕2号');
  const same = await office.receive('one', '2026-12-07', '示公开〔2026〕3号');
  expect(await office.dueDays()).toEqual({
    [early]: ['2026-12-18', false],
    [late]: ['2027-01-01', true],
    [same]: ['2027-01-04', true],
  });

  const { status, json } = await office.enter(YEAR_2027);

  expect(status).toBe(200);
  expect(json.moves).toEqual({ requests: 0, onOtherDay: 0, listed: [] });
  expect(await office.dueDays()).toEqual({
    [early]: ['2026-12-18', false],
    [late]: ['2026-12-31', false],
    [same]: ['2027-01-05', false],
  });
  const kept = (await office.ask(office.clerk, 'GET', `/api/calendar-notices/${json.id}/moves`))
    .json;
  expect(kept).toMatchObject({ entered: { requests: 2, onOtherDay: 2 }, annulled: null });
  expect(replies(kept.entered)).toEqual([
    [
      '示公开〔2026〕2号',
      { due: '2027-01-01', provisional: true },
      { due: '2026-12-31', provisional: false },
    ],
    [
      '示公开〔2026〕3号',
      { due: '2027-01-04', provisional: true },
      { due: '2027-01-05', provisional: false },
    ],
  ]);
});

test('what the preview foresees is what then moves, and the preview writes nothing', async () => {
  const office = await calendarOffice();
  await office.receive('root', '2026-12-04', '示公开〔2026〕2号');
  await office.receive('root', '2026-12-07', '示公开〔2026〕3号');
  const before = await office.dueDays();

  const preview = await office.ask(office.head, 'POST', '/api/calendar-notices/preview', {
    notice: YEAR_2027,
  });

  expect(preview.json.faults.map(({ level }: { level: string }) => level)).toEqual(['warn']);
  expect(preview.json.moves).toMatchObject({ requests: 2, onOtherDay: 2 });
  expect(await office.dueDays()).toEqual(before);
  expect((await office.enter(YEAR_2027)).json.moves).toEqual(preview.json.moves);
});

test('a day that stays where it is but is sure now is told apart', async () => {
  const office = await calendarOffice();
  await office.receive('root', '2026-12-07', '示公开〔2026〕3号');

  const oneForOne = exampleNotice(2027, {
    off: [['2027-01-01', '2027-01-01', '元旦']],
    worked: [['2026-12-27', '元旦']],
  });
  expect((await office.enter(oneForOne)).json.moves).toMatchObject({ requests: 1, onOtherDay: 0 });
});

test('every process counts by a notice as soon as it is entered', async () => {
  const office = await calendarOffice();
  const other = openCalendars(nationalNotices);
  const countsIn = () =>
    inScope(office.db.app, { organ: office.organs.one }, async (tx) =>
      isWorkday(await other.of(tx, office.organs.one), calendarDay('2027-01-01')),
    );
  expect(await countsIn()).toBe(true);

  await office.enter(YEAR_2027);

  expect(await countsIn()).toBe(false);
  expect((await office.ask(office.clerk, 'GET', '/api/calendar/2027')).json.days[0]).toMatchObject({
    on: '2027-01-01',
    state: 'day-off',
    why: '元旦',
  });
});

test('an annulled notice counts no more: due days move back, and both histories stay', async () => {
  const office = await calendarOffice();
  const request = await office.receive('root', '2026-12-07', '示公开〔2026〕3号');
  const { id } = (await office.enter(YEAR_2027)).json;
  const path = `/api/calendar-notices/${id}/annulment`;
  const foreseen = (await office.ask(office.head, 'GET', path)).json;
  expect(await office.dueDays()).toEqual({ [request]: ['2027-01-05', false] });

  const annulled = await office.ask(office.head, 'POST', path, {
    actId: randomUUID(),
    why: '日期录错',
  });

  expect(annulled.json).toEqual(foreseen);
  expect(replies(annulled.json.moves)).toEqual([
    [
      '示公开〔2026〕3号',
      { due: '2027-01-05', provisional: false },
      { due: '2027-01-04', provisional: true },
    ],
  ]);
  expect(await office.dueDays()).toEqual({ [request]: ['2027-01-04', true] });
  const { entered, annulled: back } = (
    await office.ask(office.head, 'GET', `/api/calendar-notices/${id}/moves`)
  ).json;
  expect([entered.requests, back.requests]).toEqual([1, 1]);
  const listed = (await office.ask(office.head, 'GET', '/api/calendar-notices')).json.notices;
  expect(listed.find((one: { id: string }) => one.id === id)).toMatchObject({
    entered: { on: '2026-12-08', by: 'head的姓名', organ: '示例市演示区人民政府' },
    annulled: { on: '2026-12-08', by: 'head的姓名', why: '日期录错' },
  });

  expect((await office.enter(YEAR_2027)).status).toBe(200);
  expect(await office.dueDays()).toEqual({ [request]: ['2027-01-05', false] });
});

test('a notice that another one amends is annulled after that one', async () => {
  const office = await calendarOffice();
  const { id } = (await office.enter(YEAR_2027)).json;
  const amending = exampleNotice(
    2027,
    { off: [['2027-01-05', '2027-01-05', '元旦']] },
    { number: '示例发〔2026〕2号', amends: YEAR_2027.number },
  );
  const request = await office.receive('root', '2026-12-07', '示公开〔2026〕3号');
  const { id: second } = (await office.enter(amending)).json;
  expect(await office.dueDays()).toEqual({ [request]: ['2027-01-06', false] });

  const annul = (notice: string) =>
    office.ask(office.head, 'POST', `/api/calendar-notices/${notice}/annulment`, {
      actId: randomUUID(),
      why: '录错',
    });

  expect((await annul(id)).json).toMatchObject({
    status: 422,
    title: '示例发〔2026〕2号修改了这个通知：请先作废修改它的通知。',
    provision: '放假办法第七条',
  });
  expect([(await annul(second)).status, (await annul(id)).status]).toEqual([200, 200]);
  expect((await annul(id)).json.title).toBe('这个通知已经作废。');
});

function replies({ listed }: Moves) {
  return listed.map(({ number: of, clocks }) => {
    const reply = clocks.find(({ clock }) => clock === 'REPLY');
    return [of, reply?.before, reply?.after];
  });
}
