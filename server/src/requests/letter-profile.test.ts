import type { LetterProfile } from '@yigongkai/contract/letter-profile';
import type { Role } from '@yigongkai/law/people/roles';
import { expect, test } from 'vitest';
import { inScope } from '../db/scope.ts';
import { testApp } from '../http/test-app.ts';
import { exampleOrgan } from '../ledger/example-acts.ts';
import { exampleOfficer } from '../people/example-officer.ts';
import { EXAMPLE_PROFILE } from './example-profile.ts';

const NOW = new Date('2026-03-02T02:00:00Z');

test('the head of the OGI office sets what letters say, with who did and why', async () => {
  const { set, read } = await desk('ogi-head');
  expect((await read()).json()).toEqual({ current: null });

  expect((await set(EXAMPLE_PROFILE)).json()).toEqual({ version: 1 });
  expect((await set({ ...EXAMPLE_PROFILE, numberName: '示例镇' })).json()).toEqual({ version: 2 });

  expect((await read()).json().current).toMatchObject({
    version: 2,
    profile: { numberName: '示例镇', remedyAddresses: EXAMPLE_PROFILE.remedyAddresses },
    setBy: expect.any(String),
    why: '首次设置',
  });
});

test('what was set is not changed afterwards, not even by the program', async () => {
  const { set, db } = await desk('ogi-head');
  await set(EXAMPLE_PROFILE);
  await expect(db.app.updateTable('letter_profile').set({ why: '改' }).execute()).rejects.toThrow(
    'permission denied',
  );
});

test('another organ does not see it', async () => {
  const { set, db } = await desk('ogi-head');
  await set(EXAMPLE_PROFILE);
  const other = await exampleOrgan(db.app, 'other');
  await inScope(db.app, { organ: other }, async (tx) => {
    expect(await tx.selectFrom('letter_profile').select('version').execute()).toEqual([]);
  });
});

test.each<[string, Partial<LetterProfile>]>([
  ['a number without its year', { numberTemplate: '{organ}公开{serial}号-{mark}' }],
  ['no mark of the organ', { numberName: ' ' }],
])('%s is refused', async (_name, wrong) => {
  const { set, read } = await desk('ogi-head');
  expect((await set({ ...EXAMPLE_PROFILE, ...wrong })).statusCode).toBe(400);
  expect((await read()).json()).toEqual({ current: null });
});

test('an officer reads it and sets nothing', async () => {
  const { set, read } = await desk('ogi-officer');
  expect((await set(EXAMPLE_PROFILE)).statusCode).toBe(403);
  expect((await read()).statusCode).toBe(200);
});

async function desk(role: Role) {
  const { app, db } = await testApp(NOW);
  const organ = await exampleOrgan(db.app);
  const { headers } = await exampleOfficer(db.app, { organ, role }, NOW);
  const set = (profile: object) =>
    app.inject({
      method: 'POST',
      url: '/api/letter-profile',
      headers,
      payload: { profile, why: '首次设置' },
    });
  const read = () => app.inject({ url: '/api/letter-profile', headers });
  return { app, db, set, read };
}
