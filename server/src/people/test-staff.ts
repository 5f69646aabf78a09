import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { Role } from '@yigongkai/law/people/roles';
import { type TestApp, testApp } from '../http/test-app.ts';
import { hashPassword } from './password.ts';

export const PASSWORD = 'correct horse battery';

let hash: Promise<string> | undefined;

/** A browser that has signed in, or somebody who has not. */
export type Browser = {
  readonly cookies: Record<string, string>;
  csrf: string;
};

export type Staff = TestApp & {
  readonly organs: { readonly root: string; readonly one: string; readonly other: string };
  /** @returns the new account's id; its roles hold since 2026-01-01. */
  account(login: string, organ: keyof Staff['organs'], ...roles: Role[]): Promise<string>;
  signIn(login: string, given?: Record<string, string>, browser?: Browser): Promise<Answer>;
  signedIn(login: string): Promise<Browser>;
  ask(
    browser: Browser,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    body?: object,
  ): Promise<Answer>;
};

export type Answer = {
  readonly status: number;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails where it is not there.
  readonly json: any;
};

export const nobody = (): Browser => ({ cookies: {}, csrf: '' });

/** An office of a government and two of its departments, without anybody. */
export async function testStaff(...settings: Parameters<typeof testApp>): Promise<Staff> {
  const office = await testApp(...settings);
  const organs = await makeOrgans(office);
  const ask: Staff['ask'] = async (browser, method, url, body) => {
    const reply = await office.app.inject({
      method,
      url,
      headers: { 'x-csrf-token': browser.csrf },
      cookies: browser.cookies,
      ...(body && { payload: body }),
    });
    for (const { name, value } of reply.cookies) browser.cookies[name] = value;
    const json = String(reply.headers['content-type']).includes('json') ? reply.json() : {};
    return { status: reply.statusCode, body: reply.body, json };
  };
  const signIn: Staff['signIn'] = (login, given = {}, browser = nobody()) =>
    ask(browser, 'POST', '/api/sign-in', { login, password: PASSWORD, ...given });
  return {
    ...office,
    organs,
    ask,
    signIn,
    account: (login, organ, ...roles) => makeAccount(office, organs[organ], login, roles),
    signedIn: async (login) => {
      const browser = nobody();
      const { status, body } = await signIn(login, {}, browser);
      if (status !== 200) throw new Error(`${login} was not let in: ${body}`);
      browser.csrf = (await ask(browser, 'GET', '/api/session')).json.csrf;
      return browser;
    },
  };
}

async function makeOrgans({ db }: TestApp): Promise<Staff['organs']> {
  const add = async (slug: string, name: string, parent: string | null) => {
    const { id } = await db.owner
      .insertInto('organ')
      .values({
        slug,
        name,
        parent_id: parent,
        kind: parent ? 'department' : 'government',
        presence: 'sample',
        region: '示例市演示区',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  };
  const root = await add('government', '示例市演示区人民政府', null);
  const one = await add('one', '示例市演示区甲局', root);
  return { root, one, other: await add('other', '示例市演示区乙局', root) };
}

async function makeAccount(
  { db }: TestApp,
  organ: string,
  login: string,
  roles: readonly Role[],
): Promise<string> {
  hash ??= hashPassword(PASSWORD);
  const { id } = await db.owner
    .insertInto('account')
    .values({ login, name: `${login}的姓名`, organ_id: organ, password_hash: await hash })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const role of roles)
    await db.owner
      .insertInto('account_role')
      .values({ account_id: id, organ_id: organ, role, from_on: calendarDay('2026-01-01') })
      .execute();
  return id;
}
