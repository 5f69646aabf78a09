import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openOutlets } from './open-outlets.ts';

const now = () => new Date('2026-11-22T04:00:00Z');
const SMTP = {
  host: '127.0.0.1',
  port: 25,
  tls: 'none',
  from: 'platform@example.org',
  fromName: '易公开平台',
} as const;

async function fileWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yigongkai-outlets-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'secret');
  await writeFile(path, text);
  return path;
}

const modes = async (settings: Parameters<typeof openOutlets>[0]) => {
  const { email, sms } = await openOutlets(settings, now);
  return [email.mode, sms.mode];
};

test('a channel that is not set up does not send, and a demonstration sends nothing at all', async () => {
  const keyFile = await fileWith('key\n');
  const both = { smtp: SMTP, sms: { url: 'http://127.0.0.1:1/', keyFile } };
  expect(await modes({ isDryRun: false })).toEqual(['not-configured', 'not-configured']);
  expect(await modes({ isDryRun: false, ...both })).toEqual(['live', 'live']);
  expect(await modes({ isDryRun: true, ...both })).toEqual(['dry-run', 'dry-run']);
});

test('a password file that cannot be read, or is empty, stops the start and is named', async () => {
  const withFile = (passwordFile: string) =>
    openOutlets({ isDryRun: false, smtp: { ...SMTP, user: 'platform', passwordFile } }, now);
  await expect(withFile('/no/such/file')).rejects.toThrow(
    'SMTP_PASSWORD_FILE 所指的文件（ENOENT）',
  );
  await expect(withFile(await fileWith('\n'))).rejects.toThrow(
    'SMTP_PASSWORD_FILE 所指的文件是空的',
  );
});
