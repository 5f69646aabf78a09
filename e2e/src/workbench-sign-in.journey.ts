import { expect, inject, test } from 'vitest';
import { visit } from './visit.ts';
import { codeOf, giveNames, openPeople, visitAs } from './workbench-visit.ts';

test('after several wrong passwords the sign-in says how long to wait', async () => {
  const page = await visit();
  await page.goto(`${inject('portal')}/office/`);
  await giveNames(page, 'lingdao', 'not the password');
  await page.getByText('登录名、密码或者动态码不对').waitFor();

  const asked = () => page.waitForResponse((answer) => answer.url().endsWith('/api/sign-in'));
  for (let times = 0; times < 6; times += 1) {
    await Promise.all([asked(), page.getByRole('button', { name: '登录', exact: true }).click()]);
    await page.getByRole('alert').waitFor();
  }

  await page.getByText(/登录失败次数过多，请 \d+ (?:秒|分钟)后再试/).waitFor();
});

test('a session that ends under a page asks for the password over it, and nothing typed is lost', async () => {
  const page = await visitAs('zhuren');
  await openPeople(page);
  await page.getByRole('link', { name: '请假代理交接' }).click();
  await page.getByLabel('原因').fill('调离岗位');

  await page.context().clearCookies({ name: 'yigongkai_session' });
  await page.getByLabel('交出人').click();
  await page.getByTitle('示例经办人（jingban）').click();
  await page.getByLabel('接手人').click();
  await page.locator('.ant-select-dropdown:visible').getByTitle('示例公开办（gongkai）').click();
  await page.getByRole('textbox', { name: '从哪天起' }).last().fill('2026-11-22');
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: '请重新登录' });
  await dialog.getByLabel('登录名').fill('zhuren');
  await dialog.getByLabel('密码', { exact: true }).fill(inject('staffPassword'));
  await dialog.getByRole('button', { name: '登录' }).click();
  await page.getByRole('cell', { name: '调离岗位' }).waitFor();
});

test('with an authenticator the sign-in asks for its code, or a recovery code', async () => {
  const page = await visitAs('fazhi');
  const password = inject('staffPassword');
  await page.goto(`${inject('portal')}/office/account`);
  const section = page.getByRole('region', { name: '动态码' });
  await section.getByLabel('当前密码（确认是您本人）').fill(password);
  await page.getByRole('button', { name: '开始启用' }).click();
  const secret = await page.getByLabel('密钥', { exact: true }).innerText();
  await page.getByLabel('身份验证器上的六位数字').fill(codeOf(secret));
  await page.getByRole('button', { name: '确认启用' }).click();
  const first = await page.getByLabel('恢复码', { exact: true }).innerText();
  await page.getByLabel('身份验证器上的六位数字（不能用恢复码）').fill(codeOf(secret, 1));
  await page.getByRole('button', { name: '更换恢复码' }).click();
  await page.getByText(first.split('\n')[0] ?? '').waitFor({ state: 'detached' });
  const codes = await page.getByLabel('恢复码', { exact: true }).innerText();
  expect(codes.split('\n')).toHaveLength(10);

  const again = await visit();
  await again.goto(`${inject('portal')}/office/`);
  await giveNames(again, 'fazhi', password);
  await again.getByLabel('动态码').fill('000000');
  await again.getByRole('button', { name: '登录', exact: true }).click();
  await again.getByRole('alert').waitFor();
  await again.getByLabel('动态码').fill(codes.split('\n')[0] ?? '');
  await again.getByRole('button', { name: '登录', exact: true }).click();
  await again.getByRole('heading', { name: '待办' }).waitFor();
});

test('of two devices one ends the other, which has to sign in again', async () => {
  const [page, other] = [await visitAs('baomi'), await visitAs('baomi')];
  await page.goto(`${inject('portal')}/office/account`);
  const devices = page.getByRole('region', { name: '登录的设备' });
  await devices.getByRole('cell', { name: '这台设备' }).waitFor();

  await devices.getByRole('button', { name: /^退出：/ }).click();

  await devices.getByRole('button', { name: '退出其他设备' }).waitFor({ state: 'detached' });
  await other.reload();
  await other.getByLabel('登录名').waitFor();
});
