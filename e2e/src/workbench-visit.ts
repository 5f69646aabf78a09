import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { visit } from './visit.ts';

type Options = Parameters<typeof visit>[0] & { readonly display?: string };

/** A made-up colleague of the demo at his inbox. @param display as `large.dark` */
export async function visitAs(login: string, { display, ...options }: Options = {}): Promise<Page> {
  const page = await visit(options);
  const office = inject('portal');
  if (display) await page.context().addCookies([{ name: 'display', value: display, url: office }]);
  await signInto(page, office, login, inject('staffPassword'));
  return page;
}

/** Signs in by login and password. @param office its address, without a slash at its end */
export async function signInto(
  page: Page,
  office: string,
  login: string,
  password: string,
): Promise<void> {
  await page.goto(`${office}/office/`);
  await giveNames(page, login, password);
  await page.getByRole('heading', { name: '待办' }).waitFor();
}

export async function giveNames(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** By the words on the left. */
export async function openPeople(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: '人员机构' }).click();
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator shows (RFC 6238: SHA-1, six digits, thirty seconds). @param later steps from now */
export function codeOf(secret: string, later = 0): string {
  const bits = [...secret].map((one) => BASE32.indexOf(one).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}
