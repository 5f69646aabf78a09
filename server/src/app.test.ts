import { describe, expect, test } from 'vitest';
import { testApp } from './http/test-app.ts';

describe('the server', () => {
  test('does not start with a route that names no permission', async () => {
    const { app } = await testApp();
    expect(() => app.get('/open', async () => 'x')).toThrow('GET /open names no permission');
  });

  test('does not start with an address for programs that is not described', async () => {
    const { app } = await testApp();
    const add = () => app.post('/api/open', { config: { permission: 'public' } }, async () => 'x');
    expect(add).toThrow('POST /api/open is not among the endpoints that are described');
  });

  test('forbids inline script and framing on every reply, refusals too', async () => {
    const { app } = await testApp();
    for (const url of [
      '/',
      '/no-such-page',
      '/assets/tokens.css',
      '/api/organs',
      '/%',
      '/organs/%ff',
      `/organs/${'a'.repeat(200)}`,
    ]) {
      const { headers } = await app.inject({ url });
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).not.toContain('unsafe-inline');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('sends pages without inline script or style', async () => {
    const { app } = await testApp();
    for (const url of ['/', '/organs', '/about', '/no-such-page']) {
      const { body } = await app.inject({ url });
      expect(body).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/);
    }
  });

  test('shows metrics to its own machine only', async () => {
    const { app } = await testApp();
    const own = await app.inject({ url: '/metrics' });
    expect(own.body).toContain('http_request_seconds');
    for (const foreign of [
      { remoteAddress: '203.0.113.7' },
      { headers: { 'x-forwarded-for': '203.0.113.7' } },
    ]) {
      const { statusCode, body } = await app.inject({ url: '/metrics', ...foreign });
      expect(statusCode).toBe(403);
      expect(body).not.toContain('http_request_seconds');
    }
  });

  test('is ready while its database answers, and says so when it does not', async () => {
    const { app, db } = await testApp();
    expect((await app.inject({ url: '/health/ready' })).statusCode).toBe(200);
    await db.portal.destroy();
    expect((await app.inject({ url: '/health/ready' })).statusCode).toBe(503);
    expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200);
  });
});

describe('what is logged', () => {
  test('names the route, never what a visitor searched for or where from', async () => {
    const { app, logged } = await testApp();
    await app.inject({ url: '/search?q=张三丰', remoteAddress: '203.0.113.7' });
    await app.inject({ url: '/organs/zhangsan-secret' });

    expect(logged()).toContain('"route":"/search"');
    expect(logged()).toContain('"route":"/organs/:slug"');
    expect(logged()).not.toMatch(/张三|%E5%BC%A0|zhangsan|203\.0\.113\.7/);
  });

  test('a fault is logged with its place, and told without it', async () => {
    const { app, db, logged } = await testApp();
    await app.inject({ url: '/' });
    await db.portal.destroy();
    expect((await app.inject({ url: '/' })).body).toContain('反映问题时请说明编号');
    const { statusCode, json } = await app.inject({ url: '/api/organs' });
    expect(statusCode).toBe(500);
    expect(json()).toEqual({ status: 500, title: '服务器没有完成这个请求，内容没有丢失。' });
    expect(logged()).toContain('"msg":"fault"');
  });
});

describe('a problem', () => {
  test('is a page for a person', async () => {
    const { app } = await testApp();
    const { statusCode, headers, body } = await app.inject({ url: '/organs/nowhere' });
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toContain('text/html');
    expect(body).toContain('没有这个机关。');
  });

  test('is problem+json for a program', async () => {
    const { app } = await testApp();
    const { statusCode, headers, json } = await app.inject({
      url: '/api/organs/nowhere/reports/2023',
    });
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(json()).toEqual({ status: 404, title: '没有这个机关。' });
  });

  test.each([
    '/organs/x/reports/last',
    '/organs/x/reports/99999999999',
    '/organs/x/reports/0x7e7',
    '/organs/%00',
    '/api/organs/%00/reports/2023',
    '/%',
  ])('says that the address is wrong at %s', async (url) => {
    const { app, logged } = await testApp();
    expect((await app.inject({ url })).statusCode).toBe(400);
    expect(logged()).not.toContain('fault');
  });

  test('keeps pages of one visitor out of shared caches', async () => {
    const { headers } = await (await testApp()).app.inject({ url: '/' });
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers.vary).toBe('cookie');
  });
});

describe('an address asked in a way that it does not know', () => {
  test.each([
    ['POST', '/', 'GET, HEAD'],
    ['DELETE', '/organs/x/reports/2023', 'GET, HEAD'],
    ['PUT', '/api/organs', 'GET, HEAD'],
    ['GET', '/api/report-checks', 'POST'],
    ['PUT', '/report-check', 'GET, HEAD, POST'],
    ['GET', '/display', 'POST'],
    ['DELETE', '/setup/x', 'GET, HEAD, POST'],
    ['OPTIONS', '/reports', 'GET, HEAD'],
  ] as const)('%s %s is told the ways it knows: %s', async (method, url, allow) => {
    const { app } = await testApp();
    const reply = await app.inject({
      method,
      url,
      headers: { 'content-type': 'image/png' },
      ...(method !== 'GET' && { payload: 'x' }),
    });
    expect([reply.statusCode, reply.headers.allow]).toEqual([405, allow]);
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('is not found where there is no such address', async () => {
    const { app } = await testApp();
    expect((await app.inject({ method: 'POST', url: '/no-such-page' })).statusCode).toBe(404);
  });
});

describe('how pages look', () => {
  test.each([
    ['large type is remembered', 'size=large', 'display=large.auto'],
    ['an unknown size is the normal one', 'size=huge', 'display=normal.auto'],
    ['a word of the language itself is no choice', 'theme=constructor', 'display=normal.auto'],
  ])('%s', async (_name, wanted, cookie) => {
    const { app } = await testApp();
    const reply = await app.inject({
      method: 'POST',
      url: '/display',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `${wanted}&back=/organs`,
    });
    expect(reply.statusCode).toBe(303);
    expect(reply.headers.location).toBe('/organs');
    expect(reply.headers['set-cookie']).toContain(cookie);
  });

  test.each([
    'https://example.org',
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    '/\n/example.org',
    '/.//example.org',
    'javascript:alert(1)',
  ])('never sends a visitor away to %s', async (back) => {
    const { app } = await testApp();
    const reply = await app.inject({
      method: 'POST',
      url: '/display',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ back }).toString(),
    });
    expect(reply.headers.location).toBe('/');
  });
});
