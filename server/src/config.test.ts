import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('nothing needs to be set', () => {
  expect(readConfig({ PATH: '/bin' })).toEqual({
    PORT: 8080,
    HOST: '127.0.0.1',
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
