import { randomUUID } from 'node:crypto';
import type { Channel } from '@yigongkai/law/requests/channel';
import { expect, test } from 'vitest';
import { testStaff } from '../people/test-staff.ts';
import { SECRET_PERSON, secretParty } from '../vault/test-office.ts';

const ASKED = '示例镇2025年村道养护合同';

test.each<[string, Channel, object, string | null]>([
  [
    'at the window it is received on the day it is handed in',
    'in-person',
    { submittedOn: '2026-11-20' },
    '2026-11-20',
  ],
  [
    'a registered letter on the day on which the organ signs',
    'signed-post',
    { signedOn: '2026-11-19' },
    '2026-11-19',
  ],
  [
    'an ordinary letter on the day of the confirmation',
    'ordinary-post',
    { arrivedOn: '2026-11-20', confirmedOn: '2026-11-20' },
    '2026-11-20',
  ],
  [
    'an ordinary letter that nobody has confirmed yet: on no day',
    'ordinary-post',
    { arrivedOn: '2026-11-20' },
    null,
  ],
  [
    'a fax on the day both sides confirm',
    'fax',
    { arrivedOn: '2026-11-19', confirmedOn: '2026-11-20' },
    '2026-11-20',
  ],
  ['an e-mail on the day it arrives', 'email', { arrivedOn: '2026-11-20' }, '2026-11-20'],
  [
    'by word of mouth on the day it is written down',
    'oral',
    { writtenDownOn: '2026-11-20' },
    '2026-11-20',
  ],
])('%s', async (_name, channel, days, receivedOn) => {
  const { takeIn } = await desk();
  const { status, body } = await takeIn({ channel, days });
  expect([status, JSON.parse(body)]).toMatchObject([200, { receivedOn }]);
});

test('the due day comes with the receipt, provisional while the notice of the next year is not out', async () => {
  const { takeIn } = await desk();
  expect(JSON.parse((await takeIn()).body)).toMatchObject({
    number: '示例市演示区甲局公开申〔2026〕1号',
    receivedOn: '2026-11-20',
    dueOn: '2026-12-18',
    provisional: false,
  });
});

test('cases that arrive together are numbered without a gap, and a refused one takes no number', async () => {
  const { takeIn } = await desk();
  const wrong = secretParty();
  const answers = await Promise.all([
    takeIn(),
    takeIn(),
    takeIn({ parties: [{ ...wrong, identity: { ...wrong.identity, name: '' } }] }),
    takeIn({ applicants: [{ id: randomUUID(), kind: 'person' }] }),
    takeIn(),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 400, 400, 200]);
  expect(JSON.parse((await takeIn()).body).number).toBe('示例市演示区甲局公开申〔2026〕4号');
});

test('who asks and what is asked stand in the vault alone', async () => {
  const { takeIn, db } = await desk();
  await takeIn();
  const rows = await db.owner.selectFrom('event').select('bytes').execute();
  expect(rows).toHaveLength(2);
  for (const secret of [ASKED, ...Object.values(SECRET_PERSON)])
    expect(rows.map(({ bytes }) => bytes).join('')).not.toContain(secret);
});

test('sent twice it is taken in once', async () => {
  const { takeIn, db } = await desk();
  const same = { id: randomUUID(), actId: randomUUID(), ...parties() };
  const first = await takeIn(same);
  expect((await takeIn(same)).body).toBe(first.body);
  expect(await db.owner.selectFrom('request_fact').select('number').execute()).toEqual([
    { number: '示例市演示区甲局公开申〔2026〕1号' },
  ]);
});

test('an id that another request bears is not taken in again', async () => {
  const { takeIn } = await desk();
  const id = randomUUID();
  await takeIn({ id });
  expect((await takeIn({ id })).status).toBe(409);
});

test('a confirmation that came late needs its reason', async () => {
  const { takeIn } = await desk();
  const late = { channel: 'fax', days: { arrivedOn: '2026-11-16', confirmedOn: '2026-11-20' } };
  const refused = await takeIn(late);
  expect([refused.status, refused.body]).toEqual([422, expect.stringContaining('晚于次一工作日')]);
  expect((await takeIn({ ...late, lateConfirmation: '三次致电无人接听' })).status).toBe(200);
});

test('a clerk who may not see identities takes none in', async () => {
  const { ask, account, signedIn } = await testStaff();
  await account('clerk', 'one', 'clerk');
  expect((await ask(await signedIn('clerk'), 'POST', '/api/requests', body())).status).toBe(403);
});

function parties() {
  const party = secretParty();
  return { parties: [party], applicants: [{ id: party.id, kind: 'person' }] };
}

function body(given: object = {}) {
  return {
    id: randomUUID(),
    actId: randomUUID(),
    channel: 'in-person',
    days: { submittedOn: '2026-11-20' },
    content: { asked: { 1: ASKED }, wanted: { form: 'paper', way: 'post' } },
    ...parties(),
    ...given,
  };
}

async function desk() {
  const staff = await testStaff();
  await staff.account('officer', 'one', 'ogi-officer');
  const officer = await staff.signedIn('officer');
  const takeIn = (given: object = {}) => staff.ask(officer, 'POST', '/api/requests', body(given));
  return { takeIn, db: staff.db };
}
