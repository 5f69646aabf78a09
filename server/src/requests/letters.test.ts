import { pdfTexts, wordParts } from '@yigongkai/instrument-files/read-back';
import { expect, test } from 'vitest';
import type { Browser } from '../people/test-staff.ts';
import { SECRET_PERSON } from '../vault/test-office.ts';
import { ASKED, type CaseOffice, caseOffice, GRANTED, replyOf } from './test-case.ts';

/** A case of which a reply is drafted. */
async function drafted(): Promise<{ office: CaseOffice; request: string }> {
  const office = await caseOffice('2026-03-02');
  await office.setUp();
  const request = await office.taken();
  await office.done(request, ...replyOf(GRANTED).slice(0, 1));
  return { office, request };
}

async function file(office: CaseOffice, url: string, by?: Browser) {
  const { cookies, csrf } = by ?? (await office.officer());
  const headers = { 'x-csrf-token': csrf };
  return office.app.inject({ method: 'POST', url, headers, cookies, payload: {} });
}

const unspaced = (text: string) => text.replaceAll(/\s/gu, '');

test('a reply is composed from the draft, the vault and the settings, with the applicant masked', async () => {
  const { office, request } = await drafted();
  const { status, body, json } = await office.post(
    request,
    '/instruments/reply-granted/preview',
    {},
  );

  expect([status, json.refusals]).toEqual([200, []]);
  expect(json.composed).toMatchObject({
    title: expect.stringContaining('示例市演示区甲局'),
    number: '示镇公开〔2026〕1号-告',
    items: [{ position: 1, outcome: 'granted' }],
  });
  expect(body).toContain(ASKED);
  expect(body).toContain('示例市演示区人民法院');
  expect(body).toContain(`${SECRET_PERSON.name[0]}**`);
  expect(body).not.toContain(SECRET_PERSON.name);
});

test.each(['docx', 'pdf'] as const)(
  'as %s it names the applicant, and that he was read for it is written down',
  async (form) => {
    const { office, request } = await drafted();
    const url = `/api/requests/${request}/instruments/reply-granted/file?form=${form}`;
    const reply = await file(office, url);

    expect(reply.statusCode).toBe(200);
    const text =
      form === 'pdf'
        ? (await pdfTexts(new Uint8Array(reply.rawPayload))).join('')
        : Object.values(wordParts(reply.rawPayload)).join('');
    expect(unspaced(text)).toContain(SECRET_PERSON.name);
    expect(unspaced(text)).toContain(ASKED);
    const { json } = await office.get(request, '/readings');
    expect(json.readings).toMatchObject([{ why: '制作文书：政府信息公开告知书（予以公开）' }]);
  },
);

test('a letter that does not fit what is drafted is told with what to write instead', async () => {
  const { office, request } = await drafted();
  const { json } = await office.post(request, '/instruments/reply-denied/preview', {});
  expect(json).toMatchObject({
    composed: null,
    refusals: [{ why: expect.stringContaining('应当制作') }],
  });
  const url = `/api/requests/${request}/instruments/reply-denied/file`;
  expect((await file(office, url)).json()).toMatchObject({
    status: 422,
    refusals: [{ why: expect.stringContaining('应当制作') }],
  });
  expect((await office.get(request, '/readings')).json.readings).toEqual([]);
});

test('before the office has set its letters and published its guide there is none', async () => {
  const office = await caseOffice('2026-03-02');
  const request = await office.taken();
  const { json } = await office.post(request, '/instruments/receipt/preview', {});
  expect(json.refusals.map(({ why }: { why: string }) => why)).toEqual([
    '本机关还没有设置文书：请先在“文书和救济机关”中设置',
    '本机关还没有公布公开指南，文书缺少联系方式：请先公布公开指南',
  ]);
});

test('a clerk who may not know the applicant looks at letters and writes none', async () => {
  const { office, request } = await drafted();
  await office.account('clerk', 'one', 'clerk');
  const clerk = await office.signedIn('clerk');
  const path = `/api/requests/${request}/instruments/receipt`;
  expect((await office.ask(clerk, 'POST', `${path}/preview`, {})).status).toBe(200);
  expect((await file(office, `${path}/file`, clerk)).statusCode).toBe(403);
});
