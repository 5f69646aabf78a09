import type { Page } from 'playwright-core';
import { type RunningOffice, startOffice } from './start-office.ts';
import { visit } from './visit.ts';
import { signInto } from './workbench-visit.ts';

const PASSWORD = 'correct horse battery';

/** An office that was set up, with a head of the OGI office who has signed in. */
export type StaffedOffice = RunningOffice & {
  readonly admin: Page;
  readonly head: Page;
  /** Asks the API as who is signed in on a page. */
  readonly ask: (page: Page, method: 'GET' | 'POST', path: string, body?: object) => Promise<Told>;
};

// biome-ignore lint/suspicious/noExplicitAny: a journey reads what it expects, and fails where it is not there.
type Told = any;

/** Sets an office up as its first people do: administrator, security administrator, head of the OGI office. */
export async function staffedOffice(): Promise<StaffedOffice> {
  const office = await startOffice('start');
  const admin = await visit();
  await setUp(admin, /^(http:\S+\/setup\/\S+)$/m.exec(office.output())?.[1] ?? '');
  await signInto(admin, office.address, 'admin', PASSWORD);
  const security = await visit();
  await makePerson(admin, security, 'security', '示例安全员');
  const { accounts } = await ask(admin, 'GET', '/api/colleagues');
  const { id: account } = accounts.find(({ login }: { login: string }) => login === 'security');
  await ask(admin, 'POST', '/api/administrators', { account, role: 'security-admin' });
  await signInto(security, office.address, 'security', PASSWORD);
  const head = await visit();
  await makePerson(admin, head, 'head', '示例负责人');
  const grant = { login: 'head', role: 'ogi-head', section: null, fromOn: '2026-01-01' };
  await ask(security, 'POST', '/api/role-grants', grant);
  await signInto(head, office.address, 'head', PASSWORD);
  return { ...office, admin, head, ask };
}

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

async function makePerson(admin: Page, owner: Page, login: string, name: string): Promise<void> {
  const { link } = await ask(admin, 'POST', '/api/accounts', { login, name });
  await owner.goto(new URL(link, admin.url()).href);
  await owner.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await owner.getByLabel('再输一次密码').fill(PASSWORD);
  await owner.getByRole('button', { name: '设置密码' }).click();
  await owner.getByRole('heading', { name: '密码已经设置' }).waitFor();
}

async function ask(page: Page, method: 'GET' | 'POST', path: string, body?: object): Promise<Told> {
  const { status, text } = await page.evaluate(
    async ([how, where, what]) => {
      const session = (await (await fetch('/api/session')).json()) as { csrf: string };
      const reply = await fetch(where, {
        method: how,
        headers: { 'content-type': 'application/json', 'x-csrf-token': session.csrf },
        ...(what && { body: what }),
      });
      return { status: reply.status, text: await reply.text() };
    },
    [method, path, body ? JSON.stringify(body) : ''] as const,
  );
  if (status !== 200) throw new Error(`${method} ${path} answered ${status}: ${text}`);
  return JSON.parse(text);
}
