import { expect, test } from 'vitest';
import { fileSettings, outletSettings, readConfig, signInSettings } from './config.ts';

test('nothing needs to be set', () => {
  expect(readConfig({ PATH: '/bin' })).toEqual({
    PORT: 8080,
    FILE_MEGABYTES: 50,
    HOST: '127.0.0.1',
    TRUSTED_PROXIES: [],
    SESSION_IDLE_MINUTES: 30,
    SESSION_HOURS: 12,
    MESSAGES: 'live',
    SMTP_TLS: 'starttls',
    LOG_LEVEL: 'info',
  });
});

test('an empty setting is as good as none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 8080 });
});

test.each([
  [{ PORT: 'eighty' }, 'PORT：应为 0 到 65535 的整数'],
  [{ PORT: '70000' }, 'PORT：应为 0 到 65535 的整数'],
  [{ DATABASE_URL: 'mysql://db/ygk' }, 'DATABASE_URL：应为 postgres://'],
  [{ SITE_DOMAIN: 'https://example.org/' }, 'SITE_DOMAIN：应为网站的域名'],
  [{ SITE_ID_CODE: '123' }, 'SITE_ID_CODE：应为 10 位数字'],
  [{ REPORT_CHECK_READERS: '0' }, 'REPORT_CHECK_READERS：应为 1 到 64 的整数'],
  [{ SITE_ORIGIN: 'https://www.example.gov.cn/' }, 'SITE_ORIGIN：应为平台对外的网址，不带路径'],
  [{ TRUSTED_PROXIES: '10.0.0.1, proxy' }, 'TRUSTED_PROXIES.1：应为反向代理的 IP 地址'],
  [{ SESSION_IDLE_MINUTES: '0' }, 'SESSION_IDLE_MINUTES：应为 1 到 480'],
  [{ SESSION_HOURS: '25' }, 'SESSION_HOURS：应为 1 到 24'],
  [{ UNIFIED_LOGIN_ISSUER: 'login' }, 'UNIFIED_LOGIN_ISSUER：应为统一身份认证'],
  [{ UNIFIED_LOGIN_CLIENT_ID: 'ygk' }, 'SITE_ORIGIN：统一登录须一起设置此项'],
  [{ MESSAGES: 'no' }, 'MESSAGES：应为 live 或 dry-run'],
  [{ SMTP_HOST: 'mail.example.org' }, 'MAIL_FROM：须与 SMTP_HOST 一起设置'],
  [{ SMTP_PASSWORD_FILE: '/secret' }, 'SMTP_USER：须与 SMTP_PASSWORD_FILE 一起设置'],
  [{ SMTP_TLS: 'yes' }, 'SMTP_TLS：应为 implicit、starttls 或 none'],
  [{ MAIL_FROM: '平台' }, 'MAIL_FROM：应为发件人的邮箱地址'],
  [{ SMS_GATEWAY_URL: 'ftp://sms.example.org' }, 'SMS_GATEWAY_URL：应为短信网关的网址'],
  [{ SMS_GATEWAY_URL: 'https://sms.example.org' }, 'SMS_GATEWAY_KEY_FILE：须与'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL：应为 fatal、error'],
  [{ DATABASE_APP_URL: 'postgres://db/ygk' }, 'DATABASE_APP_URL：须与 DATABASE_URL 一起设置'],
])('a bad setting stops the start and is named: %o', (env, says) => {
  expect(() => readConfig(env)).toThrow(says);
});

test('a password in a bad setting is not printed', () => {
  expect(() => readConfig({ DATABASE_URL: 'postgre://u:secret@db/ygk' })).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining('secret') }),
  );
});

test('the unified login is set as a whole', () => {
  const unifiedLogin = { issuer: 'https://login.example', clientId: 'ygk', clientSecret: 'secret' };
  const env = {
    SITE_ORIGIN: 'https://www.example.gov.cn',
    TRUSTED_PROXIES: '10.0.0.1, 10.1.0.0/16',
    UNIFIED_LOGIN_ISSUER: unifiedLogin.issuer,
    UNIFIED_LOGIN_CLIENT_ID: unifiedLogin.clientId,
    UNIFIED_LOGIN_CLIENT_SECRET: unifiedLogin.clientSecret,
  };
  const config = readConfig(env);
  expect(config.TRUSTED_PROXIES).toEqual(['10.0.0.1', '10.1.0.0/16']);
  expect(signInSettings(config)).toMatchObject({ siteOrigin: env.SITE_ORIGIN, unifiedLogin });
  expect(signInSettings(readConfig({})).unifiedLogin).toBeUndefined();
});

test('mail goes by the port of its kind of encryption, unless another is named', () => {
  const env = { SMTP_HOST: 'mail.example.org', MAIL_FROM: 'platform@example.org' };
  const portOf = (rest: Record<string, string>) =>
    outletSettings(readConfig({ ...env, ...rest })).smtp?.port;
  expect(portOf({})).toBe(587);
  expect(portOf({ SMTP_TLS: 'implicit' })).toBe(465);
  expect(portOf({ SMTP_TLS: 'none' })).toBe(25);
  expect(portOf({ SMTP_PORT: '2525' })).toBe(2525);
  expect(outletSettings(readConfig({})).smtp).toBeUndefined();
});

test('how files are taken in is set, and without clamd nothing is scanned', () => {
  expect(fileSettings(readConfig({}))).toMatchObject({ bytesPerFile: 50 * 1024 * 1024 });
  expect(fileSettings(readConfig({})).clamd).toBeUndefined();
  const at = (address: string) => fileSettings(readConfig({ CLAMD_ADDRESS: address })).clamd;
  expect(at('/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
  expect(at('127.0.0.1:3310')).toEqual({ host: '127.0.0.1', port: 3310 });
  expect(() => at('clamd')).toThrow('CLAMD_ADDRESS');
  expect(() => readConfig({ FILE_MEGABYTES: '101' })).toThrow('FILE_MEGABYTES');
});
