import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { staffedOffice } from './staffed-office.ts';
import { removeOffice } from './start-office.ts';
import { violations, visit } from './visit.ts';

const GUIDE = {
  classification: '按机构职能、政策文件分类。',
  arrangement: '按索引号编排。',
  obtaining: '在本平台查阅，或者依申请获取。',
  office: {
    name: '示例市演示区人民政府办公室',
    address: '示例路1号',
    postcode: null,
    hours: '工作日 8:30 至 17:30',
    telephone: '0000-12345678',
    fax: null,
    email: null,
  },
  channels: [
    { channel: 'in-person', how: '到办公室窗口提交。' },
    { channel: 'signed-post', how: '寄示例路1号办公室收。' },
    { channel: 'online', how: '在本平台提交。' },
  ],
  complaints: { organ: '示例市演示区政府办公室', contact: '0000-87654321' },
};

const MODES = {
  'without script': { display: 'normal.light', width: 360, javaScriptEnabled: false },
  'in light': { display: 'normal.light', width: 1280 },
  'in the dark theme': { display: 'normal.dark', width: 1280 },
  'in high contrast': { display: 'normal.contrast', width: 1280 },
  'on a phone in large type': { display: 'large.light', width: 360 },
} as const;

test('without script, by keyboard and on a phone a citizen asks, gets his receipt and follows his case', {
  timeout: 300_000,
}, async () => {
  const office = await staffedOffice();
  onTestFinished(async () => {
    await office.stop();
    removeOffice(office);
  });
  await office.ask(office.head, 'POST', '/api/guide', { guide: GUIDE, why: '开通网上申请' });
  const { organs } = await office.ask(office.head, 'GET', '/api/organs');
  const form = `${office.address}/organs/${organs[0].slug}/request`;
  for (const mode of Object.values(MODES)) await askAndFollow(form, mode);
});

type Mode = {
  readonly display: string;
  readonly width: number;
  readonly javaScriptEnabled?: false;
};

async function askAndFollow(form: string, mode: Mode): Promise<void> {
  const { display, width, javaScriptEnabled = true } = mode;
  const address = new URL(form).origin;
  const page = await visit({ javaScriptEnabled, viewport: { width, height: 800 } });
  await page.context().addCookies([{ name: 'display', value: display, url: address }]);
  await page.goto(form);
  await looksRight(page, javaScriptEnabled);
  await press(page, '下一步');
  await page.getByRole('alert').waitFor();
  await looksRight(page, javaScriptEnabled);
  await page.getByLabel('信息的名称或者文号').fill('示例路改造工程施工合同');
  await press(page, '下一步');
  await looksRight(page, javaScriptEnabled);
  await page.getByLabel('电子文件', { exact: true }).press('Space');
  await page.getByLabel('在本平台下载').press('Space');
  await press(page, '下一步');
  await looksRight(page, javaScriptEnabled);
  await press(page, '下一步：核对');
  await page.getByRole('alert').waitFor();
  await page.getByLabel('姓名').fill('欧阳示例');
  await page.getByLabel('证件号码').fill('330102190001010011');
  await page.getByLabel('联系电话').fill('13900000001');
  await looksRight(page, javaScriptEnabled);
  await press(page, '下一步：核对');
  await page.getByLabel('上传证明文件').setInputFiles({
    name: '证明.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('身份证明'),
  });
  await looksRight(page, javaScriptEnabled);
  await press(page, '提交申请');
  await page.getByRole('heading', { name: '申请已经提交' }).waitFor();
  await page.reload();
  await looksRight(page, javaScriptEnabled);
  const number = await page.locator('.receipt strong').first().innerText();
  const code = await page.locator('.code').innerText();
  await page.getByRole('link', { name: '查询申请进度' }).click();
  await looksRight(page, javaScriptEnabled);
  await page.getByLabel('申请编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await press(page, '查询');
  await page.getByRole('heading', { name: number }).waitFor();
  await page.getByText('为什么是这一天？').press('Enter');
  await looksRight(page, javaScriptEnabled);
  await page.getByRole('link', { name: '撤回这件申请' }).press('Enter');
  await looksRight(page, javaScriptEnabled);
  await press(page, '确认撤回');
  await page.getByText('已经撤回，不再办理').waitFor();
  await looksRight(page, javaScriptEnabled);
  expect(page.url()).toBe(`${address}/follow/case`);
}

/** By keyboard. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).last().press('Enter');
}

/** Nothing that axe finds, which runs where script does, and nothing beyond the side. */
async function looksRight(page: Page, hasScript: boolean): Promise<void> {
  if (hasScript) expect([page.url(), await violations(page)]).toEqual([page.url(), []]);
  const overrun = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect([page.url(), overrun]).toEqual([page.url(), 0]);
}
