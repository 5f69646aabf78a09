import { expect, test } from 'vitest';
import { type CaseOffice, caseOffice } from './test-case.ts';

/** Three cases of three days; of the second the number is known to be 2. */
async function office(): Promise<CaseOffice> {
  const staff = await caseOffice('2026-03-02');
  await staff.taken();
  staff.goTo('2026-03-09');
  const second = await staff.taken();
  await staff.done(second, { kind: 'assigned', unit: '规划科' });
  staff.goTo('2026-03-16');
  await staff.taken({ channel: 'ordinary-post', days: { arrivedOn: '2026-03-16' } });
  return staff;
}

async function list(staff: CaseOffice, query = '') {
  const { status, json } = await staff.ask(await staff.officer(), 'GET', `/api/requests${query}`);
  expect(status).toBe(200);
  return json;
}

const serials = (page: { rows: { number: string }[] }) =>
  page.rows.map(({ number }) => Number(/(\d+)号/u.exec(number)?.[1]));

test('cases are listed by due day, those without one last', async () => {
  const page = await list(await office());

  expect(serials(page)).toEqual([1, 2, 3]);
  expect(page).toMatchObject({ total: 3, isCapped: false, next: null });
  expect(page.rows.map(({ dueOn }: { dueOn: string | null }) => dueOn)).toEqual([
    '2026-03-30',
    '2026-04-07',
    null,
  ]);
});

test('page after page each case stands once', async () => {
  const staff = await office();
  const seen: number[] = [];
  let after = '';
  for (let pages = 0; pages < 3; pages += 1) {
    const page = await list(staff, `?limit=1${after}`);
    seen.push(...serials(page));
    after = `&after=${page.next}`;
    expect(page.next === null).toBe(pages === 2);
  }
  expect(seen).toEqual([1, 2, 3]);
});

test.each([
  ['by state', '?state=handling,served', [2]],
  ['by what is due before a day', '?dueBefore=2026-04-01', [1]],
  ['by unit', `?unit=${encodeURIComponent('规划科')}`, [2]],
  ['by a part of the number', `?number=${encodeURIComponent('〕3号')}`, [3]],
  ['by the days of receipt', '?receivedFrom=2026-03-02&receivedTo=2026-03-08', [1]],
])('they are found %s', async (_name, query, found) => {
  expect(serials(await list(await office(), query))).toEqual(found);
});

test('what is not answered on its day is overdue from the next day on', async () => {
  const staff = await office();
  staff.goTo('2026-03-30');
  expect(serials(await list(staff, '?overdue=true'))).toEqual([]);
  staff.goTo('2026-03-31');
  const page = await list(staff, '?overdue=true');
  expect(serials(page)).toEqual([1]);
  expect(page.rows[0].isOverdue).toBe(true);
});

test('a word that the law does not know is no filter', async () => {
  const staff = await caseOffice();
  const { status } = await staff.ask(await staff.officer(), 'GET', '/api/requests?state=lost');
  expect(status).toBe(400);
});
