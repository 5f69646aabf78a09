import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type StaffedOffice, staffedOffice } from './staffed-office.ts';
import { removeOffice } from './start-office.ts';
import { violations } from './visit.ts';
import { openPeople } from './workbench-visit.ts';

const TITLE = '示例2027年放假安排';
const NOTICE = {
  number: '示例发〔2026〕1号',
  title: TITLE,
  year: 2027,
  issuedOn: '2026-11-20',
  source: '示例公报2026年第12期',
  daysOff: [{ from: '2026-12-01', to: '2026-12-02', name: '元旦' }],
  workdays: [{ on: '2026-12-27', name: '元旦' }],
  amends: null,
  area: null,
  note: null,
};

const LONG_JOURNEY = { timeout: 300_000 };

test('notices, settings and jobs are kept in the workbench', LONG_JOURNEY, async () => {
  const office = await staffedOffice();
  await enterAndAnnulNotice(office);
  await changeSetting(office.head);
  await lookAtJobs(office.admin);
  expect(await office.stop()).toBe(0);
  removeOffice(office);
});

/** The head of the OGI office enters a notice, sees which requests move, and annuls it. */
async function enterAndAnnulNotice({ head, ask }: StaffedOffice): Promise<void> {
  const today = (await ask(head, 'GET', '/api/today')).on;
  const request = randomUUID();
  const act = (event: object) =>
    ask(head, 'POST', `/api/requests/${request}/acts`, { actId: randomUUID(), on: today, event });
  await act({
    kind: 'received',
    channel: 'in-person',
    days: { submittedOn: today },
    applicants: [{ id: '申请人一', kind: 'person' }],
  });
  await act({ kind: 'registered', number: '示公开〔2026〕1号' });

  await openPeople(head);
  await head.getByRole('link', { name: '工作日历' }).click();
  await head.getByRole('heading', { name: '工作日历' }).waitFor();
  await head.getByText('全年工作日').waitFor();
  await everyDisplay(head, 'calendar');

  await head.getByRole('link', { name: '录入通知' }).click();
  await head.getByText('粘贴 JSON 填入').click();
  await head.getByLabel('通知的 JSON').fill('{"title": 1}');
  await head.getByRole('button', { name: '填入', exact: true }).click();
  await head.getByText(/title：/).waitFor();
  await head.getByLabel('通知的 JSON').fill(JSON.stringify(NOTICE));
  await head.getByRole('button', { name: '填入', exact: true }).click();
  await head.getByRole('cell', { name: '示公开〔2026〕1号' }).first().waitFor();
  await head.getByLabel('发文机关').fill('示例市人民政府');
  await head.getByLabel('录入的原因').fill('通知已经公布');
  await everyDisplay(head, 'notice-new');
  await head.getByRole('button', { name: '录入', exact: true }).click();
  await head.getByText('请先逐日核对').waitFor();
  await head.getByLabel(/已与通知原文逐日核对/).check();
  await head.getByRole('button', { name: '录入', exact: true }).click();
  await head.getByRole('heading', { name: TITLE }).waitFor();
  await head.getByRole('cell', { name: '示公开〔2026〕1号' }).first().waitFor();
  await everyDisplay(head, 'notice');

  await head.getByRole('button', { name: '作废' }).click();
  const dialog = head.getByRole('dialog');
  await dialog.getByRole('cell', { name: '示公开〔2026〕1号' }).first().waitFor();
  await dialog.getByLabel('作废的原因').fill('年份录错');
  await dialog.getByRole('button', { name: '作废' }).click();
  await head.getByRole('heading', { name: '作废时变动的申请' }).waitFor();
  await head.getByText(/已作废/).waitFor();
}

/** With the keyboard alone: the term for redoing a reply, why and by what. */
async function changeSetting(head: Page): Promise<void> {
  await head.getByRole('link', { name: '设置', exact: true }).click();
  await head.getByRole('heading', { name: '设置', exact: true }).waitFor();
  const button = head.getByRole('button', { name: /^修改：被撤销或者责令履行后/ });
  await button.waitFor();
  await everyDisplay(head, 'settings');
  await button.focus();
  await head.keyboard.press('Enter');
  const dialog = head.getByRole('dialog');
  await dialog.getByLabel('改为').fill('15');
  await dialog.getByLabel('原因').fill('从快重新答复');
  await dialog.getByLabel('依据').fill('示例办公会纪要第3期');
  await dialog.getByLabel('依据').press('Enter');
  await head.getByText(/起改为：15/).waitFor();
  await head.getByText('修改记录').first().click();
  await head
    .getByText(/示例办公会纪要第3期/)
    .first()
    .waitFor();
}

/** The system administrator looks at what runs by itself, and at the outbox. */
async function lookAtJobs(admin: Page): Promise<void> {
  await openPeople(admin);
  await admin.getByRole('link', { name: '后台任务' }).click();
  await admin.getByRole('heading', { name: '后台任务' }).waitFor();
  await admin.getByText(/^等待/).waitFor();
  await everyDisplay(admin, 'jobs');
  await admin.getByRole('link', { name: '邮件和短信的发送情况' }).click();
  await admin.getByRole('heading', { name: '邮件和短信' }).waitFor();
  await admin
    .getByText(/未配置/)
    .first()
    .waitFor();
  await everyDisplay(admin, 'messages');
}

/** The page by axe in the four ways in which it can be shown; on a narrow window nothing runs over its side. */
async function everyDisplay(page: Page, name: string): Promise<void> {
  for (const choice of ['浅色', '深色', '高对比', '大字版']) {
    await page.getByRole('button', { name: /^显示/ }).click();
    await page.getByRole('menuitem', { name: choice }).click();
    await page.getByRole('menuitem', { name: choice }).waitFor({ state: 'hidden' });
    expect([name, choice, await violations(page)]).toEqual([name, choice, []]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const over = await page.locator(':root').evaluate((root) => root.scrollWidth - root.clientWidth);
  expect([name, over]).toEqual([name, 0]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('button', { name: /^显示/ }).click();
  await page.getByRole('menuitem', { name: '标准字号' }).click();
  await page.getByRole('button', { name: /^显示/ }).click();
  await page.getByRole('menuitem', { name: '浅色' }).click();
}
