import { randomUUID } from 'node:crypto';
import type { ReadCase } from '@yigongkai/contract/cases';
import { expect, test } from 'vitest';
import { SECRET_PERSON } from '../vault/test-office.ts';
import { ASKED, caseOffice } from './test-case.ts';

async function read(office: Awaited<ReturnType<typeof caseOffice>>, request: string) {
  const { status, json } = await office.get(request);
  expect(status).toBe(200);
  return json as ReadCase;
}

test('a case shows what is asked, whom it may show masked alone, and its clock', async () => {
  const office = await caseOffice('2026-03-02');
  const request = await office.taken();
  const page = await read(office, request);

  expect(page).toMatchObject({
    state: 'registered',
    stateZh: '待审查',
    channel: '当面提交',
    receivedOn: '2026-03-02',
    dueOn: '2026-03-30',
    asked: [{ item: '1', text: ASKED }],
    wanted: { form: 'paper', way: 'post' },
    next: { by: '公开办', act: 'assigned' },
    upTo: 2,
  });
  expect(page.parties.map(({ name }) => name)).toEqual([`${SECRET_PERSON.name[0]}**`]);
  for (const secret of [SECRET_PERSON.name, SECRET_PERSON.number, SECRET_PERSON.phone])
    expect(JSON.stringify(page)).not.toContain(secret);
});

test('the clock of the reply is proved day by day, each day that does not count with its reason', async () => {
  const office = await caseOffice('2026-03-02');
  const [reply] = (await read(office, await office.taken())).clocks;

  expect(reply).toMatchObject({
    id: 'REPLY',
    due: '2026-03-30',
    light: 'in-time',
    workdaysLeft: 20,
  });
  expect(reply?.start).toEqual({ on: '2026-03-02', because: '收到申请' });
  expect(reply?.proof?.filter(({ n }) => n !== null)).toHaveLength(20);
  expect(reply?.proof?.find(({ on }) => on === '2026-03-07')).toMatchObject({
    n: null,
    why: '周六',
  });
});

test('the timeline tells what was done in words, by whom, and what was put right', async () => {
  const office = await caseOffice('2026-03-02');
  const request = await office.taken();
  await office.done(
    request,
    { kind: 'assigned', unit: '规划科' },
    { kind: 'annulled', event: 3, why: '录错科室' },
    { kind: 'assigned', unit: '综合科' },
  );
  const { timeline, unit } = await read(office, request);

  expect(unit).toBe('综合科');
  expect(timeline.map(({ seq, zh, annulledBy }) => [seq, zh, annulledBy])).toEqual([
    [1, '收到申请', null],
    [2, '登记', null],
    [3, '交办', 4],
    [4, '更正误录', null],
    [5, '交办', null],
  ]);
  expect(timeline[2]).toMatchObject({
    says: [{ label: '承办单位', text: '规划科' }],
    facts: { unit: '规划科' },
    byName: 'officer的姓名',
  });
});

test('what may be done now is told, and of what may not be done why not', async () => {
  const office = await caseOffice('2026-03-02');
  const request = await office.taken();
  const why = async (act: string) =>
    (await read(office, request)).acts.find((one) => one.act === act)?.why;

  expect(await why('extended')).toBeNull();
  expect(await why('dispatched')).toMatchObject({ why: '还没有作出需要送达的文书' });
  office.goTo('2026-03-31');
  expect(await why('extended')).toEqual({
    why: '答复期限已于 2026-03-30 届满，期满后不能延期',
    provision: '条例第三十三条第二款',
  });
});

test('a case of another organ is not there, nor is one that nobody began', async () => {
  const office = await caseOffice('2026-03-02');
  const request = await office.taken();
  await office.account('stranger', 'other', 'ogi-officer');
  const stranger = await office.signedIn('stranger');

  expect((await office.ask(stranger, 'GET', `/api/requests/${request}`)).status).toBe(404);
  expect((await office.get(randomUUID())).status).toBe(404);
});
