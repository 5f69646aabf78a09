import type { Role } from '@yigongkai/law/people/roles';
import type { Guide } from '@yigongkai/law/publications/guide';
import { expect, test } from 'vitest';
import { testApp } from '../http/test-app.ts';
import { exampleOrgan } from '../ledger/example-acts.ts';
import { exampleOfficer } from '../people/example-officer.ts';

const NOW = new Date('2026-03-02T02:00:00Z');

const GUIDE: Guide = {
  classification: '按机构职能、政策文件、财政信息等分类。',
  arrangement: '按索引号编排。',
  obtaining: '在本平台查阅，或者依申请获取。',
  office: {
    name: '示例镇党政办公室',
    address: '示例路1号',
    postcode: null,
    hours: '工作日 8:30 至 17:30',
    telephone: '0000-12345678',
    fax: null,
    email: null,
  },
  channels: [
    { channel: 'in-person', how: '到党政办公室窗口提交。' },
    { channel: 'signed-post', how: '寄示例路1号党政办公室收。' },
  ],
  complaints: { organ: '示例市演示区政府办公室', contact: '0000-87654321' },
};

test('a citizen reads the guide that the OGI office published, on its page and as data', async () => {
  const { set, app } = await desk('ogi-officer');
  expect((await app.inject('/organs/zhen/guide')).body).toContain('尚未在本平台发布公开指南');
  expect((await app.inject('/api/organs/zhen/guide')).statusCode).toBe(404);

  expect((await set(GUIDE)).json()).toEqual({ version: 1, fromOn: '2026-03-02' });

  const page = (await app.inject('/organs/zhen/guide')).body;
  for (const text of ['按索引号编排。', '0000-12345678', '到党政办公室窗口提交。', '第 1 版'])
    expect(page).toContain(text);
  expect((await app.inject('/api/organs/zhen/guide')).json()).toEqual({
    version: 1,
    fromOn: '2026-03-02',
    guide: GUIDE,
  });
});

test('a new version stands over the last, which stays', async () => {
  const { set, own, db } = await desk('ogi-head');
  await set(GUIDE);
  await set({ ...GUIDE, arrangement: '按主题编排。' });

  expect((await own()).json().current).toMatchObject({
    version: 2,
    guide: { arrangement: '按主题编排。' },
  });
  expect(await db.app.selectFrom('published.guide').select('version').execute()).toHaveLength(2);
  await expect(db.app.updateTable('published.guide').set({ version: 3 }).execute()).rejects.toThrow(
    'permission denied',
  );
});

test('a guide that leaves out the window is refused with its provision', async () => {
  const { set, app } = await desk('ogi-officer');
  const reply = await set({ ...GUIDE, channels: GUIDE.channels.slice(1) });
  expect(reply.statusCode).toBe(422);
  expect(reply.json()).toMatchObject({
    title: '指南应当列出“当面提交”：这一渠道不得拒绝',
    provision: expect.stringContaining('19号'),
  });
  expect((await app.inject('/api/organs/zhen/guide')).statusCode).toBe(404);
});

test.each<[Role, number]>([
  ['clerk', 403],
  ['system-admin', 403],
])('a %s publishes none', async (role, status) => {
  expect((await (await desk(role)).set(GUIDE)).statusCode).toBe(status);
});

async function desk(role: Role) {
  const { app, db } = await testApp(NOW);
  const organ = await exampleOrgan(db.app);
  const { headers } = await exampleOfficer(db.app, { organ, role }, NOW);
  const set = (guide: object) =>
    app.inject({
      method: 'POST',
      url: '/api/guide',
      headers,
      payload: { guide, why: '按条例第十二条编制' },
    });
  const own = () => app.inject({ url: '/api/guide', headers });
  return { app, db, set, own };
}
