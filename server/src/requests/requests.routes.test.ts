import { randomUUID } from 'node:crypto';
import { REQUEST_FACTS } from '@yigongkai/contract/requests';
import type { Role } from '@yigongkai/law/people/roles';
import { REQUEST_EVENTS } from '@yigongkai/law/requests/request-event';
import { expect, test } from 'vitest';
import { testApp } from '../http/test-app.ts';
import { EXAMPLE_EVENTS, exampleOrgan, received } from '../ledger/example-acts.ts';
import { exampleOfficer } from '../people/example-officer.ts';

const NOW = new Date('2026-03-02T04:00:00Z');

test('an officer records what happened, and is told the events with their hashes', async () => {
  const { act, db, officer } = await desk();

  const reply = await act(received());

  expect(reply.json()).toEqual({
    events: [{ seq: 1, kind: 'received', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  });
  expect(
    await db.owner.selectFrom('event').select(['by', 'happened_on', 'recorded_at']).execute(),
  ).toEqual([{ by: officer, happened_on: '2026-03-02', recorded_at: NOW }]);
});

test('sent twice it is done once and answered alike', async () => {
  const { act, db } = await desk();
  const actId = randomUUID();

  const [first, again] = [await act(received(), { actId }), await act(received(), { actId })];

  expect([again.statusCode, again.body]).toEqual([200, first.body]);
  expect(await db.owner.selectFrom('event').select('seq').execute()).toHaveLength(1);
});

test('what the law refuses is told with its provision', async () => {
  const { act } = await desk();
  await act(received());
  await act({ kind: 'registered', number: '示公开〔2026〕1号' });

  const reply = await act({
    kind: 'extended',
    workdays: 21,
    reason: '须汇总',
    approvedBy: 'ogi-head',
  });

  expect(reply.statusCode).toBe(422);
  expect(reply.json()).toEqual({
    status: 422,
    title: '延长的期限应当为 1 至 20 个工作日，这里为 21 个',
    provision: '条例第三十三条第二款',
    refusals: [
      {
        why: '延长的期限应当为 1 至 20 个工作日，这里为 21 个',
        provision: '条例第三十三条第二款',
        control: null,
        level: 'block',
        item: null,
      },
    ],
  });
});

test('a day that has not come in China is refused, today is not', async () => {
  const { act } = await desk(new Date('2026-03-01T16:00:00Z'));

  expect((await act(received(), { on: '2026-03-03' })).json()).toMatchObject({
    title: '2026-03-03 还没有到，不能记将来的日子',
  });
  expect((await act(received(), { on: '2026-03-02' })).statusCode).toBe(200);
});

test.each([
  ['a word that the law does not know', { kind: 'received', channel: 'pigeon' }],
  ['another kind of event', { kind: 'lost' }],
  ['a fact that the event does not have', { kind: 'closed', name: '张三' }],
  ['a day that is none', { ...received(), days: { submittedOn: '2026-02-30' } }],
  ['a character that cannot be kept', { kind: 'withdrawn', proof: '撤回\u0000申请书' }],
  ['half a character', { kind: 'withdrawn', proof: '撤回\ud800' }],
])('%s is refused and recorded nowhere', async (_, event) => {
  const { act, db } = await desk();

  const reply = await act(event);

  expect(reply.statusCode).toBe(400);
  expect(await db.owner.selectFrom('event').select('seq').execute()).toEqual([]);
});

test('whoever is not signed in does nothing', async () => {
  const { act, db } = await desk(NOW, null);

  expect((await act(received())).statusCode).toBe(401);
  expect(await db.owner.selectFrom('event').select('seq').execute()).toEqual([]);
});

test.each(['supervisor', 'system-admin'] as const)('a %s does nothing either', async (role) => {
  const { act, db } = await desk(NOW, role);

  expect((await act(received())).statusCode).toBe(403);
  expect(await db.owner.selectFrom('event').select('seq').execute()).toEqual([]);
});

test('the contract knows every event of the law, and takes the examples as they are', () => {
  expect(Object.keys(REQUEST_FACTS).sort()).toEqual(Object.keys(REQUEST_EVENTS).sort());
  for (const { kind, ...facts } of EXAMPLE_EVENTS)
    expect(REQUEST_FACTS[kind].parse(facts)).toEqual(facts);
});

async function desk(now = NOW, role: Role | null = 'clerk') {
  const { app, db } = await testApp(now);
  const organ = await exampleOrgan(db.app);
  const officer = role && (await exampleOfficer(db.app, { organ, role }, now));
  const request = randomUUID();
  const act = (event: object, { actId = randomUUID(), on = '2026-03-02' } = {}) =>
    app.inject({
      method: 'POST',
      url: `/api/requests/${request}/acts`,
      headers: officer?.headers ?? {},
      payload: { actId, on, event },
    });
  return { act, db, officer: officer?.account };
}
