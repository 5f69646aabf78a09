import { expect, test } from 'vitest';
import { testApp } from '../http/test-app.ts';
import type { Bundle } from './read-bundle.ts';

const BUNDLE: Bundle = {
  script: 'assets/main-1.js',
  styles: ['assets/main-1.css'],
  preloads: ['assets/frame-1.js'],
  files: new Map([
    [
      'main-1.js',
      {
        type: 'text/javascript; charset=utf-8',
        plain: Buffer.from('plain'),
        packed: { br: Buffer.from('br'), gzip: Buffer.from('gzip') },
      },
    ],
  ]),
};

test.each(['/office/', '/office/people/audit?kind=signed-in'])(
  '%s is the one page of the workbench, with script of our own alone',
  async (url) => {
    const { app } = await testApp(undefined, { workbench: BUNDLE });
    const reply = await app.inject({ url, headers: { cookie: 'display=large.contrast' } });

    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('<html lang="zh-CN" data-size="large" data-theme="contrast">');
    expect(reply.body).toContain('src="/office/assets/main-1.js"');
    const policy = String(reply.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    const nonce = /<style nonce="([\w-]{24})">/.exec(reply.body)?.[1];
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`);
  },
);

test('no two pages bear the same nonce', async () => {
  const { app } = await testApp(undefined, { workbench: BUNDLE });
  const [one, other] = [await app.inject('/office/'), await app.inject('/office/')];
  expect(one.headers['content-security-policy']).not.toBe(other.headers['content-security-policy']);
});

test.each([
  ['br, gzip', 'br', 'br'],
  ['gzip', 'gzip', 'gzip'],
  ['gzip, br;q=0', 'gzip', 'gzip'],
  ['identity', undefined, 'plain'],
])('a browser that takes %s is sent %s', async (accepted, encoding, body) => {
  const { app } = await testApp(undefined, { workbench: BUNDLE });
  const headers = { 'accept-encoding': accepted };
  const reply = await app.inject({ url: '/office/assets/main-1.js', headers });

  expect([reply.headers['content-encoding'], reply.body]).toEqual([encoding, body]);
  expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('a file of an older build is said to be gone, not answered by the page', async () => {
  const { app } = await testApp(undefined, { workbench: BUNDLE });
  const reply = await app.inject('/office/assets/main-0.js');
  expect([reply.statusCode, reply.body]).toEqual([404, expect.stringContaining('请刷新页面')]);
});

test('where nothing has been built, the page says what to do', async () => {
  const { app } = await testApp();
  const reply = await app.inject('/office/');
  expect([reply.statusCode, reply.body]).toEqual([404, expect.stringContaining('npm start')]);
});
