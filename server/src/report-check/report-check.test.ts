import { pdfOf } from '@yigongkai/report-files/demo-pdf';
import { docxLines } from '@yigongkai/report-files/docx-report';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../http/test-app.ts';
import type { DeskSettings } from './desk-settings.ts';
import { DISTRICT, formOf, type Part, SLOW, SLOWEST, sent, WRONG_TOTAL } from './testing.ts';

const office = (settings: Partial<DeskSettings> = {}) => testApp(undefined, { desk: settings });

async function post(
  { app }: TestApp,
  files: readonly Part[],
  { as = 'page', from = '198.51.100.1' } = {},
) {
  const form = await sent(formOf(files, { as }));
  return app.inject({ url: '/report-check', remoteAddress: from, ...form });
}

const mainOf = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main'));

describe('a report that is brought to be checked', () => {
  test('is shown beside its tables, each finding with its cell and its place in the text', async () => {
    const { statusCode, headers, body } = await post(await office(), [['年报.txt', WRONG_TOTAL]]);
    const page = mainOf(body);
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(page).toContain('示例市演示区人民政府办公室2023年年度报告');
    expect(page).toContain('第三方核对：1 处请核对');
    expect(page).toContain('href="#words-1">看原文');
    const item = page.slice(page.indexOf('id="words-1"')).split('</li>')[0];
    expect(item).toContain('2</span><span class="box">1</span>');
    expect(item).toContain('href="#finding-1"');
    const cell = /href="#((?:requests|remedies)[^"]+)"/u.exec(page)?.[1];
    expect(page).toMatch(new RegExp(`<td id="${cell}" class="figure fail"`, 'u'));
  });

  test('agrees, and that is said', async () => {
    expect((await post(await office(), [['年报.txt', DISTRICT]])).body).toContain('没有发现不一致');
  });

  test('puts no markup of its own on the page', async () => {
    const hostile = DISTRICT.replace(
      '这一年里',
      '<script>alert(1)</script><b onclick="x">这一年里',
    );
    const { body } = await post(await office(), [['<img src=x onerror=alert(1)>.txt', hostile]]);
    expect(body).toContain('&lt;b onclick=');
    expect(body).not.toMatch(/<script>|<img|<b /u);
  });

  test('comes back as a Word document of the findings, or as a workbook', async () => {
    const here = await office();
    const files: Part[] = [
      ['年报.txt', WRONG_TOTAL],
      ['图.png', '\u0089PNG'],
    ];
    const word = await post(here, files, { as: 'docx' });
    const lines = docxLines(word.rawPayload).map((line) =>
      line.kind === 'text' ? line.text : line.cells.join(' '),
    );
    expect(lines.join('\n')).toContain('文件：年报.txt；不符 1 处');
    expect(lines.join('\n')).toContain('图.png：');

    const book = await post(here, files, { as: 'xlsx' });
    expect(book.headers['content-disposition']).toContain('attachment');
    expect(Object.keys(unzipSync(book.rawPayload))).toContain('xl/workbook.xml');
  });

  test('leaves no word in the log', async () => {
    const here = await office();
    await post(here, [['保密的文件名.txt', WRONG_TOTAL]]);
    expect(here.logged()).toContain('"route":"/report-check"');
    expect(here.logged()).not.toMatch(/保密|示例市|198\.51/u);
  });
});

test('the years of one organ that come together are checked against each other', async () => {
  const later = DISTRICT.replaceAll('2023', '2024').replaceAll('2024-01', '2025-01');
  const here = await office();
  const alone = await post(here, [['2024.txt', later]]);
  const both = await post(here, [
    ['2023.txt', DISTRICT],
    ['2024.txt', later],
  ]);
  expect(alone.body).not.toContain('对照 2023.txt');
  expect(both.body).toContain('对照 2023.txt');
});

describe('what cannot be read is told in words, and the others still come', () => {
  const bomb = zipSync({ 'word/document.xml': strToU8(' '.repeat(80_000_000)) });

  test.each<[string, Part, string]>([
    ['a picture', ['图.png', Buffer.from('\x89PNG', 'latin1')], '不能读取'],
    ['an empty file', ['空.txt', ''], '文件是空的'],
    ['a scan without text', ['扫描.pdf', pdfOf([[]])], '没有文字层'],
    ['a zip bomb', ['炸弹.docx', bomb], '压缩炸弹'],
    ['a document that is no report', ['小说.txt', '从前有座山。'], '不是 2019 年或 2021 年格式'],
    ['a book', ['书.txt', '从前有座山。\n'.repeat(90_000)], '年度报告不会超过'],
  ])('%s', async (_name, file, says) => {
    const { statusCode, body } = await post(await office(), [file, ['年报.txt', DISTRICT]]);
    expect(statusCode).toBe(200);
    expect(body).toContain(says);
    expect(body).toContain('没有发现不一致');
  });

  test('what takes too long is given up, and the next one is read', async () => {
    const here = await office({ readers: 1, limits: { seconds: 1, megabytes: 512 } });
    await post(here, [['年报.txt', DISTRICT]]);
    const slow = await post(here, [['慢.html', SLOWEST]]);
    expect(slow.body).toContain('读取超过 1 秒，已停止');
    expect((await post(here, [['年报.txt', DISTRICT]])).body).toContain('没有发现不一致');
  });

  test('one of several that is too large', async () => {
    const here = await office({ bytesPerFile: 1024 * 1024 });
    const { body } = await post(here, [
      ['大.txt', 'x'.repeat(1_100_000)],
      ['年报.txt', DISTRICT],
    ]);
    expect(body).toContain('文件超过 1 MB 的上限');
    expect(body).toContain('没有发现不一致');
  });
});

describe('what is not taken in says what to do', () => {
  test.each<[string, Partial<DeskSettings>, readonly Part[], number, string]>([
    ['the only file, too large', { bytesPerFile: 10 }, [['a.txt', DISTRICT]], 413, '上限'],
    ['too much together', { bytesPerRequest: 99 }, [['a.txt', DISTRICT]], 413, '合计不能超过'],
    [
      'a thousand files',
      { filesPerRequest: 3 },
      Array.from({ length: 1000 }, (_, at): Part => [`${at}.txt`, 'x']),
      413,
      '一次最多检查 3 份文件',
    ],
    ['no file', {}, [], 400, '没有选择文件'],
  ])('%s', async (_name, settings, files, status, says) => {
    const reply = await post(await office(settings), files);
    expect(reply.statusCode).toBe(status);
    expect(mainOf(reply.body)).toContain(says);
  });

  test('what is no form of files', async () => {
    const { app } = await office();
    const reply = await app.inject({ method: 'POST', url: '/report-check', payload: { a: 1 } });
    expect(reply.statusCode).toBe(415);
    expect(reply.body).toContain('multipart/form-data');
  });

  test('a form that breaks off', async () => {
    const { app } = await office();
    const { payload, ...rest } = await sent(formOf([['a.txt', DISTRICT]]));
    const cut = payload.subarray(0, payload.length / 2);
    const reply = await app.inject({ url: '/api/report-checks', ...rest, payload: cut });
    expect(reply.statusCode).toBe(400);
    expect(reply.json().title).toContain('上传的内容不完整');
  });
});

describe('one address', () => {
  test('that brings more files than its share waits, and others do not', async () => {
    const here = await office({ filesPerAddress: 2 });
    const file: Part = ['小说.txt', '从前有座山。'];
    expect((await post(here, [file, file])).statusCode).toBe(200);
    const refused = await post(here, [file]);
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['retry-after']).toBe('600');
    expect(mainOf(refused.body)).toContain('请在 10 分钟后再试');
    expect((await post(here, [file], { from: '203.0.113.9' })).statusCode).toBe(200);
  });

  test('is a whole network where addresses are of version 6', async () => {
    const here = await office({ filesPerAddress: 1 });
    const file: Part = ['小说.txt', '从前有座山。'];
    await post(here, [file], { from: '2001:db8:1:2::1' });
    expect((await post(here, [file], { from: '2001:db8:1:2:ffff::9' })).statusCode).toBe(429);
    expect((await post(here, [file], { from: '2001:db8:1:3::1' })).statusCode).toBe(200);
  });

  test('is the visitor’s own behind a proxy that is trusted, and nobody else’s word is taken', async () => {
    const here = await testApp(undefined, {
      desk: { filesPerAddress: 1 },
      trustedProxies: ['192.0.2.1'],
    });
    const bring = async (from: string, forwardedFor: string) => {
      const form = await sent(formOf([['小说.txt', '从前有座山。']]));
      const headers = { ...form.headers, 'x-forwarded-for': forwardedFor };
      const reply = { url: '/report-check', ...form, headers, remoteAddress: from };
      return (await here.app.inject(reply)).statusCode;
    };
    expect(await bring('192.0.2.1', '198.51.100.1')).toBe(200);
    expect(await bring('192.0.2.1', '198.51.100.2')).toBe(200);
    expect(await bring('192.0.2.1', '198.51.100.1')).toBe(429);
    expect(await bring('203.0.113.9', '198.51.100.3')).toBe(200);
    expect(await bring('203.0.113.9', '198.51.100.4')).toBe(429);
  });

  test('with many files lets others take their turns between', async () => {
    const here = await office({ readers: 1 });
    const done: string[] = [];
    const bring = async (name: string, from: string) => {
      await post(here, [[`${name}.txt`, DISTRICT]], { from });
      done.push(name);
    };
    const many = Array.from({ length: 5 }, () => bring('甲', '198.51.100.1'));
    await Promise.all([...many, bring('乙', '203.0.113.9')]);
    expect(done.at(-1)).toBe('甲');
  });

  test('does only so much at once', async () => {
    const here = await office({ requestsAtOncePerAddress: 2, readers: 1 });
    const file: Part = ['慢.html', SLOW];
    const replies = await Promise.all([1, 2, 3].map(() => post(here, [file])));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 429]);
    expect((await post(here, [file])).statusCode).toBe(200);
  });

  test('is asked to come back when all together hold too much', async () => {
    const reply = await post(await office({ bytesHeld: 100 }), [['a.txt', DISTRICT]]);
    expect(reply.statusCode).toBe(503);
    expect(reply.headers['retry-after']).toBe('30');
    expect(mainOf(reply.body)).toContain('请过半分钟再试');
  });
});
