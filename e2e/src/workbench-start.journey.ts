import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { removeOffice, startOffice } from './start-office.ts';
import { visit } from './visit.ts';
import { giveNames, openPeople, signInto } from './workbench-visit.ts';

const PASSWORD = 'correct horse battery';

async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('地区名称').fill('示例市演示区');
  await page.getByLabel('本级人民政府全称').fill('示例市演示区人民政府');
  await page.getByLabel('管理员姓名').fill('示例管理员');
  await page.getByLabel('登录名').fill('admin');
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再输一次密码').fill(PASSWORD);
  await page.getByRole('button', { name: '完成设置' }).click();
  await page.getByRole('heading', { name: '设置完成' }).waitFor();
}

/** In the administrator's window, on the page of people. @returns the link for its owner */
async function makeAccount(page: Page, name: string, login: string): Promise<string> {
  await page.getByRole('button', { name: '建立账号' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').fill(name);
  await dialog.getByLabel('登录名').fill(login);
  await dialog.getByRole('button', { name: '建立账号' }).click();
  const link = await dialog.getByLabel('链接', { exact: true }).innerText();
  await dialog.getByRole('button', { name: '已经交给本人' }).click();
  await page.getByRole('link', { name, exact: true }).waitFor();
  return link;
}

/** By the one-time link, in a window of the owner's own, who goes on to the sign-in. */
async function setPassword(link: string): Promise<Page> {
  const page = await visit();
  await page.goto(link);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再输一次密码').fill(PASSWORD);
  await page.getByRole('button', { name: '设置密码' }).click();
  await page.getByRole('link', { name: '到工作台登录' }).click();
  return page;
}

test('an empty office gets its people: administrator, security administrator, officer with a role', async () => {
  const office = await startOffice('start');
  const admin = await visit();
  await setUp(admin, /^(http:\S+\/setup\/\S+)$/m.exec(office.output())?.[1] ?? '');
  await signInto(admin, office.address, 'admin', PASSWORD);
  await openPeople(admin);
  const securityLink = await makeAccount(admin, '示例安全员', 'security');
  const officerLink = await makeAccount(admin, '示例公开办', 'officer');

  const officer = await setPassword(officerLink);
  await giveNames(officer, 'officer', PASSWORD);
  await officer.getByText('今天没有角色').waitFor();

  await admin.getByRole('link', { name: '示例安全员' }).click();
  await admin.getByRole('button', { name: '任命为首位安全管理员' }).click();
  await admin.getByRole('cell', { name: '安全管理员' }).waitFor();
  const security = await setPassword(securityLink);
  await giveNames(security, 'security', PASSWORD);
  await openPeople(security);
  await security.getByRole('link', { name: '示例公开办' }).click();
  await grant(security, '公开办工作人员');
  await security.getByRole('cell', { name: '公开办工作人员' }).waitFor();
  await grant(security, '审计管理员');
  await security.getByText('不得由同一人担任').waitFor();

  await giveNames(officer, 'officer', PASSWORD);
  await officer.getByText('没有未办结的申请').waitFor();
  await openPeople(officer);
  expect(await officer.getByRole('button', { name: '建立账号' }).count()).toBe(0);
  expect(await officer.getByRole('link', { name: '审计记录' }).count()).toBe(0);

  for (const page of [admin, security, officer]) await page.goto('about:blank');
  expect(await office.stop()).toBe(0);
  removeOffice(office);
}, 120_000);

async function grant(page: Page, role: string): Promise<void> {
  await page.getByRole('combobox', { name: '角色' }).click();
  await page.getByTitle(role, { exact: true }).click();
  await page.getByRole('button', { name: '授予角色' }).click();
}
