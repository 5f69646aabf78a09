import { expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

test('a citizen finds an organ by a word of its name and reads its report', async () => {
  const page = await visit();
  await page.goto(inject('portal'));

  await page.getByRole('searchbox').fill('瓯海');
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('link', { name: /瓯海区人民政府办公室2023年/ }).click();

  const table = page.getByRole('region', { name: '收到和处理政府信息公开申请情况' });
  await expect.poll(() => table.locator('#requests\\.new\\.total').innerText()).toBe('51');
  expect(await page.getByRole('definition').first().innerText()).toContain('51');
});

test('the rare character of a township is found however it is written', async () => {
  const page = await visit();
  for (const written of ['(石咢)嘉镇', '（石咢）嘉', '[石咢]嘉镇']) {
    await page.goto(`${inject('portal')}/search?q=${encodeURIComponent(written)}`);
    expect(await page.getByRole('status').innerText()).not.toContain('共 0 条');
  }
});

test('the whole way goes by keyboard alone', async () => {
  const page = await visit();
  await page.goto(inject('portal'));

  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('跳到正文');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/reports\/\d{4}$/);
});

test('everything works without script', async () => {
  const page = await visit({ javaScriptEnabled: false });
  await page.goto(inject('portal'));

  await page.getByRole('button', { name: '大字版' }).click();

  expect(await page.locator('html').getAttribute('data-size')).toBe('large');
  expect(await page.getByRole('button', { name: '大字版' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await page.getByRole('link', { name: '机关名录' }).first().click();
  expect(await page.locator('html').getAttribute('data-size')).toBe('large');
});

test('large type is half as large again', async () => {
  const page = await visit();
  await page.goto(inject('portal'));
  const size = () =>
    page.evaluate<number>(
      'parseFloat(getComputedStyle(document.querySelector("main p")).fontSize)',
    );
  const before = await size();

  await page.getByRole('button', { name: '大字版' }).click();

  await expect.poll(size).toBeCloseTo(before * 1.5);
});

test('an organ that does not work here has no columns that it never filled', async () => {
  const page = await visit();
  await page.goto(`${inject('portal')}/organs/ouhai-office`);

  expect(await page.getByText('该机关没有使用本平台').count()).toBe(1);
  expect(await page.locator('main').getByRole('link', { name: '政府信息公开年报' }).count()).toBe(
    1,
  );
  expect(await page.locator('main').getByRole('link', { name: '依申请公开' }).count()).toBe(0);
});

test('an empty column of the sample area says so', async () => {
  const page = await visit();
  await page.goto(`${inject('portal')}/organs/demo-district/systems`);

  expect(await page.locator('main').innerText()).toContain('尚未在本平台发布公开制度');
  expect(await page.locator('header').innerText()).toContain('虚构');
});
