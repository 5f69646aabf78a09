import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { inScope } from '../db/scope.ts';
import { type Staff, testStaff } from '../people/test-staff.ts';
import { formOf, sent } from '../report-check/testing.ts';
import { SECRET_PERSON } from '../vault/test-office.ts';

export const ASKED = '示例镇2025年村道养护合同';

const GUIDE = {
  classification: '按机构职能、政策文件分类。',
  arrangement: '按索引号编排。',
  obtaining: '在本平台查阅，或者依申请获取。',
  office: {
    name: '示例局办公室',
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
} as const;

/** What a person types in the last step. */
export const WHO = {
  parties: 'person',
  do: 'next',
  'p0-name': SECRET_PERSON.name,
  'p0-document': 'resident-card',
  'p0-number': SECRET_PERSON.number,
  'p0-phone': SECRET_PERSON.phone,
  'p0-address': SECRET_PERSON.address,
} as const;

export type Page = {
  readonly status: number;
  readonly body: string;
  /** Where it leads, if it does. */
  readonly location: string;
};

export type Visitor = {
  get(url: string): Promise<Page>;
  /** As a form sends it. */
  post(url: string, fields: Readonly<Record<string, string>>): Promise<Page>;
  /** The same with files, as the last page does. */
  submit(
    url: string,
    fields: Readonly<Record<string, string>>,
    files?: readonly (readonly [string, string])[],
  ): Promise<Page>;
  readonly cookies: Record<string, string>;
};

/** An office whose organ `one` takes requests in online. */
export async function openedOffice(...settings: Parameters<typeof testStaff>): Promise<Staff> {
  const staff = await testStaff(...settings);
  await inScope(staff.db.owner, { organ: staff.organs.one }, (tx) =>
    tx
      .insertInto('published.guide')
      .values({
        organ_id: staff.organs.one,
        version: 1,
        from_on: calendarDay('2026-01-01'),
        body: JSON.stringify(GUIDE),
        recorded_at: staff.now(),
      })
      .execute(),
  );
  return staff;
}

/** Somebody without an account, whose browser keeps its cookies and runs no script. */
export function visitor({ app }: Pick<Staff, 'app'>, address = '127.0.0.1'): Visitor {
  const cookies: Record<string, string> = {};
  const ask = async (request: object): Promise<Page> => {
    const reply = await app.inject({ ...request, cookies, remoteAddress: address });
    for (const { name, value } of reply.cookies)
      if (value === '') delete cookies[name];
      else cookies[name] = value;
    const { location = '' } = reply.headers;
    return { status: reply.statusCode, body: reply.body, location: String(location) };
  };
  return {
    cookies,
    get: (url) => ask({ url }),
    post: (url, fields) =>
      ask({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
      }),
    submit: async (url, fields, files = []) => {
      const form = formOf(files.map(([name, content]) => [name, content]));
      const whole = new FormData();
      for (const [name, value] of Object.entries(fields)) whole.append(name, value);
      for (const [name, value] of form) whole.append(name === 'file' ? 'files' : name, value);
      return ask({ ...(await sent(whole)), url });
    },
  };
}

const FORM = '/organs/one/request';

/** Goes through the first two steps. */
export async function write(browser: Visitor, wanted = { form: 'electronic', way: 'online' }) {
  await browser.post(`${FORM}/what`, { title: ASKED, details: '2025年\n示例村段' });
  await browser.post(`${FORM}/how`, wanted);
}

/** The whole form. @returns number and code as the receipt shows them. */
export async function apply(browser: Visitor, who: Readonly<Record<string, string>> = WHO) {
  await write(browser);
  await browser.submit(`${FORM}/submit`, { ...who, later: '1' });
  return receiptOf((await browser.get(`${FORM}/receipt`)).body);
}

export function receiptOf(page: string) {
  return {
    number: /申请编号<\/dt><dd><strong>([^<]+)/.exec(page)?.[1] ?? '',
    code: /class="code">([^<]+)/.exec(page)?.[1] ?? '',
  };
}
