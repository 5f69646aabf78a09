import { expect, test } from 'vitest';
import { testStaff } from './test-staff.ts';

const NEW = {
  slug: 'new-office',
  kind: 'department',
  name: '示例市演示区丙局',
  region: '示例市演示区',
};

test('an administrator adds an organ below his own, and goes on to act for it', async () => {
  const staff = await testStaff();
  await staff.account('admin', 'root', 'system-admin');
  const admin = await staff.signedIn('admin');

  const added = await staff.ask(admin, 'POST', '/api/organs-below', NEW);

  expect([added.status, added.body]).toEqual([200, expect.stringContaining('id')]);
  const { json } = await staff.ask(admin, 'GET', '/api/organs-below');
  expect(json.organs.map(({ slug, parent }: Record<string, string>) => [slug, parent])).toEqual([
    ['government', null],
    ['one', 'government'],
    ['other', 'government'],
    ['new-office', 'government'],
  ]);
  const entered = await staff.ask(admin, 'POST', '/api/session/organ', { organ: 'new-office' });
  expect(entered.status).toBe(200);
});

test('an organ sees those below it and no others', async () => {
  const staff = await testStaff();
  await staff.account('clerk', 'one', 'clerk');
  const clerk = await staff.signedIn('clerk');

  const { json } = await staff.ask(clerk, 'GET', '/api/organs-below');
  const found = await staff.ask(clerk, 'GET', `/api/find?q=${encodeURIComponent('局')}`);

  expect(json.organs.map(({ slug }: Record<string, string>) => slug)).toEqual(['one']);
  expect(found.json.organs).toEqual([{ slug: 'one', name: '示例市演示区甲局' }]);
});

test.each([
  ['an address that is taken', { slug: 'one' }, 409, '已经有一个机关'],
  ['a credit code with a wrong check', { creditCode: '11000000000000000C' }, 400, 'creditCode'],
  ['an address in Chinese', { slug: '丙局' }, 400, 'slug'],
])('%s is refused in words', async (_name, wrong, status, says) => {
  const staff = await testStaff();
  await staff.account('admin', 'root', 'system-admin');
  const admin = await staff.signedIn('admin');

  const reply = await staff.ask(admin, 'POST', '/api/organs-below', { ...NEW, ...wrong });

  expect([reply.status, reply.body]).toEqual([status, expect.stringContaining(says)]);
});
