import { describe, expect, test } from 'vitest';
import { addOrgan } from '../people/add-organ.ts';
import { collectReport } from '../reports/collect-report.ts';
import { areaWith } from '../reports/test-reports.ts';

const FILES = '/organs/organ-1/reports/2023/versions/1/files';

describe('a report as a file', () => {
  test.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['pdf', 'application/pdf', '%PDF'],
    ['json', 'application/json; charset=utf-8', '{'],
  ])('is had as %s under its type and its name', async (kind, type, start) => {
    const { app } = await areaWith([{}]);
    const { statusCode, headers, rawPayload } = await app.inject({ url: `${FILES}/${kind}` });
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(rawPayload.toString('latin1').startsWith(start)).toBe(true);
    const disposition = String(headers['content-disposition']);
    expect(disposition).toMatch(
      `attachment; filename="organ-1-2023-v1.${kind}"; filename*=UTF-8''`,
    );
    expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(
      `演示区第1局2023年政府信息公开工作年度报告.${kind}`,
    );
  });

  test('says of a made-up organ that it is made up', async () => {
    const { app } = await areaWith([{}]);
    const { body } = await app.inject({ url: `${FILES}/json` });
    expect(JSON.parse(body).remarks).toEqual(['示例：本文件及其机关、数字均为虚构，仅供演示。']);
  });

  test('says of a collected report that the organ did not issue the file, and where it is from', async () => {
    const { app, db } = await areaWith([]);
    await db.app.transaction().execute(async (tx) => {
      await addOrgan(tx, {
        slug: 'real',
        presence: 'collected',
        kind: 'department',
        name: "示例局(甲)'*",
        region: '示例市',
      });
      const source = {
        title: '示例局年报',
        publishedBy: '示例局',
        address: 'https://example.org/1',
        statedOn: '2024-01-20',
      };
      const tables = { proactive: null, requests: null, remedies: null };
      await collectReport(tx, { organSlug: 'real', year: 2023, source, tables, cells: {} });
    });
    const { body, headers } = await app.inject({
      url: '/organs/real/reports/2023/versions/1/files/json',
    });
    expect(JSON.parse(body).remarks.join('')).toMatch(
      /不是示例局.*发布的文件.*请以原文为准.*出处：示例局，示例局年报，https:\/\/example\.org\/1，2024-01-20。/,
    );
    // RFC 5987 leaves no quote, star or bracket as it is.
    expect(String(headers['content-disposition']).split("UTF-8''")[1]).toMatch(/^[\w%.-]+$/);
  });

  test.each([
    ['docm', 400],
    ['html', 400],
  ])('is not had as %s', async (kind, status) => {
    const { app } = await areaWith([{}]);
    expect((await app.inject({ url: `${FILES}/${kind}` })).statusCode).toBe(status);
  });

  test('of a version that does not exist is not found', async () => {
    const { app } = await areaWith([{}]);
    const url = '/organs/organ-1/reports/2023/versions/2/files/json';
    expect((await app.inject({ url })).statusCode).toBe(404);
  });
});

test('when too many ask at once, some are told to come again, and pages go on', async () => {
  const { app, logged } = await areaWith([{}]);
  const asking = Array.from({ length: 30 }, () => app.inject({ url: `${FILES}/pdf` }));
  const page = await app.inject({ url: '/about' });
  expect(page.statusCode).toBe(200);
  const replies = await Promise.all(asking);
  const refused = replies.filter(({ statusCode }) => statusCode === 503);
  expect(replies.filter(({ statusCode }) => statusCode === 200)).not.toHaveLength(0);
  expect(refused).not.toHaveLength(0);
  expect(refused[0]?.headers['retry-after']).toBe('10');
  expect(refused[0]?.body).toContain('请过几秒再下载');
  expect(logged()).not.toContain('"msg":"fault"');
});
