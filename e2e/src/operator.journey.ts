import { expect, test } from 'vitest';
import { removeOffice, startOffice } from './start-office.ts';
import { violations, visit } from './visit.ts';

test('the first administrator sets up an empty office by a link that works once', async () => {
  const office = await startOffice('start');
  const link = /^(http:\S+\/setup\/\S+)$/m.exec(office.output())?.[1] ?? '';
  const page = await visit();

  await page.goto(link);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('地区名称').fill('示例市演示区');
  await page.getByRole('button', { name: '完成设置' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('需要改正');
  expect(await page.getByLabel('地区名称').inputValue()).toBe('示例市演示区');
  expect(await violations(page)).toEqual([]);

  await page.getByLabel('本级人民政府全称').fill('示例市演示区人民政府');
  await page.getByLabel('管理员姓名').fill('示例管理员');
  await page.getByLabel('登录名').fill('admin');
  await page.getByLabel('密码', { exact: true }).fill('correct horse battery');
  await page.getByLabel('再输一次密码').fill('correct horse battery');
  await page.getByRole('button', { name: '完成设置' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('设置完成');

  await page.goto(office.address);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    '示例市演示区政府信息公开',
  );
  expect((await page.goto(link))?.status()).toBe(410);

  expect(await office.stop()).toBe(0);
  const again = await startOffice('start', office.dataFolder);
  expect(again.output()).not.toContain('/setup/');
  expect(await again.stop()).toBe(0);
  removeOffice(office);
});

test('a second start of the demo finds what the first one made', async () => {
  const first = await startOffice('demo');
  const organs = async (address: string) => (await fetch(`${address}/api/organs`)).text();
  const before = await organs(first.address);
  expect(await first.stop()).toBe(0);

  const second = await startOffice('demo', first.dataFolder);
  expect(await organs(second.address)).toBe(before);
  expect(await second.stop()).toBe(0);
  removeOffice(first);
});
