import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations, visit } from './visit.ts';
import { visitAs } from './workbench-visit.ts';

/** Every page by somebody who sees all of it. */
const PAGES = {
  gongkai: [
    '/',
    '/requests',
    '/remedies',
    '/publications',
    '/reports',
    '/oversight',
    '/account',
    '/find?q=示例',
    '/find?q=没有这样的',
    '/no-such-page',
  ],
  xitong: ['/people', '/people/organs', '/people/roles', '/jobs', '/jobs/messages'],
  anquan: ['/people/PERSON'],
  zhuren: ['/people/staffing', '/calendar', '/calendar?year=2027', '/calendar/new', '/settings'],
  shenji: ['/people/audit', '/people/audit?kind=signed-in&fromOn=2026-01-01'],
} as const;

const MODES = {
  'in light': { display: 'normal.light', width: 1440 },
  'in the dark theme': { display: 'normal.dark', width: 1440 },
  'in high contrast': { display: 'normal.contrast', width: 1024 },
  'in large type': { display: 'large.light', width: 1440 },
  'on a phone': { display: 'normal.light', width: 390 },
} as const;

describe.each(Object.entries(MODES))('%s', (_mode, { display, width }) => {
  test.each(Object.entries(PAGES))(
    'what %s sees is accessible and does not run over',
    async (login, paths) => {
      const page = await visitAs(login, { display, viewport: { width, height: 900 } });
      for (const path of paths) {
        await open(page, path);
        expect({ path, violations: await violations(page) }).toEqual({ path, violations: [] });
        expect({ path, overrun: await overrun(page) }).toEqual({ path, overrun: 0 });
      }
    },
  );
});

async function open(page: Page, path: string): Promise<void> {
  const office = `${inject('portal')}/office`;
  if (path.endsWith('/PERSON')) {
    await page.goto(`${office}/people`);
    await page.getByRole('link', { name: '示例经办人' }).click();
    await page.getByRole('heading', { name: '示例经办人' }).waitFor();
  } else {
    await page.goto(office + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await expect.poll(() => page.getByText('正在读取').count(), { timeout: 20_000 }).toBe(0);
}

const overrun = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

test('the sign-in is accessible', async () => {
  const page = await visit();
  await page.goto(`${inject('portal')}/office/`);
  await page.getByRole('heading', { name: '工作台登录' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('signing in, going to a page and coming to its heading goes by keyboard alone', async () => {
  const page = await visit();
  await page.goto(`${inject('portal')}/office/`);
  await page.getByLabel('登录名').waitFor();
  await page.keyboard.type('jingban');
  await page.keyboard.press('Tab');
  await page.keyboard.type(inject('staffPassword'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '待办' }).waitFor();

  await tabTo(page, '人员机构');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '人员', exact: true }).waitFor();
  expect(await page.locator('h1:focus').innerText()).toBe('人员');
  expect(await page.title()).toBe('人员 · 工作台');
  await tabTo(page, '示例审计员');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '示例审计员' }).waitFor();
});

/** From the top of the page. */
async function tabTo(page: Page, words: string): Promise<void> {
  await page.evaluate('document.activeElement.blur()');
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (
      (await page
        .locator(':focus')
        .innerText()
        .catch(() => '')) === words
    )
      return;
  }
  throw new Error(`${words} is not reached by the Tab key`);
}

test('the filters of the audit stand in the address, which shows the same to who opens it', async () => {
  const page = await visitAs('shenji');
  await page.goto(`${inject('portal')}/office/people/audit`);
  await page.getByLabel('事项').fill('建立账号');
  await page.getByTitle('建立账号').click();
  await page.waitForURL(/kind=account-made/);
  await page
    .getByRole('cell', { name: '登录', exact: true })
    .first()
    .waitFor({ state: 'detached' });

  await page.reload();
  await page.getByRole('cell', { name: '建立账号' }).first().waitFor();
  expect(await page.getByRole('cell', { name: '登录', exact: true }).count()).toBe(0);
});

test('what the filters of the audit let through is exported', async () => {
  const page = await visitAs('shenji');
  await page.goto(`${inject('portal')}/office/people/audit?kind=account-made`);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^导出/ }).click(),
  ]);

  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.slice(1).filter((line) => !line.includes('建立账号'))).toEqual([]);
});

test('the address for notices counts once the code sent there is entered, and quiet hours are set', async () => {
  const page = await visitAs('xitong');
  await page.goto(`${inject('portal')}/office/account`);
  const section = page.getByRole('region', { name: '通知邮箱' });
  await section.getByLabel('新的邮箱地址').fill('xitong@example.org');
  await section.getByLabel('当前密码（确认是您本人）').fill(inject('staffPassword'));
  await section.getByRole('button', { name: '发送确认码' }).click();
  await section.getByLabel('寄往 xitong@example.org 的八位确认码').fill('1');
  await section.getByRole('button', { name: '确认地址' }).click();
  await section.getByRole('alert').first().waitFor();

  await page.goto(`${inject('portal')}/office/jobs/messages`);
  await page.getByLabel('从几点起不发送').fill('20:30');
  await page.getByRole('button', { name: '保存时段' }).click();
  await page.getByText('现在是默认的时段').waitFor({ state: 'detached' });
  await page.reload();
  await expect.poll(() => page.getByLabel('从几点起不发送').inputValue()).toBe('20:30');
});
