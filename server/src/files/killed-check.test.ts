import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileOffice } from './testing.ts';

test('a check that is killed leaves the file in quarantine; it is checked again or removed', async () => {
  const office = await fileOffice({ files: { limits: { seconds: 1, megabytes: 512 } } });
  const slow = `<p>${'<table><tr><td>1</td></tr></table>'.repeat(900_000)}`;
  const stopped = await office.bring('慢.html', slow);
  expect([stopped.state, stopped.findings[0]?.finding]).toEqual(['quarantined', 'check-stopped']);
  expect(office.stored('quarantine')).toEqual([stopped.id]);

  const again = await office.ask(office.clerk, 'POST', `/api/files/${stopped.id}/check`);
  expect(again.json.state).toBe('quarantined');
  const grant = await office.ask(office.clerk, 'POST', `/api/files/${stopped.id}/downloads`, {
    why: '办理',
  });
  expect(grant.status).toBe(409);

  const body = { why: '换一份' };
  const removed = await office.ask(office.clerk, 'POST', `/api/files/${stopped.id}/remove`, body);
  expect(removed.status).toBe(200);
  expect(office.stored('quarantine')).toEqual([]);
  expect((await office.ask(office.clerk, 'GET', `/api/files/${stopped.id}`)).status).toBe(404);
});

test.runIf(process.platform === 'linux')(
  'the process that checks is killed in the middle: the file waits, and the next check accepts it',
  async () => {
    const office = await fileOffice();
    const uploading = office.bring('慢.html', `<p>${'<b>甲</b>'.repeat(600_000)}</p>`);
    let killed = 0;
    await expect
      .poll(
        () => {
          killed = checker();
          return killed;
        },
        { interval: 20, timeout: 20_000 },
      )
      .toBeGreaterThan(0);
    process.kill(killed, 'SIGKILL');
    const file = await uploading;
    expect([file.state, file.findings[0]?.finding]).toEqual(['quarantined', 'check-stopped']);

    const again = await office.ask(office.clerk, 'POST', `/api/files/${file.id}/check`);

    expect(again.json).toMatchObject({ state: 'accepted', findings: [] });
  },
);

/** The process of this one that checks files, once it runs; 0 before. */
function checker(): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = / (\d+)/.exec(
        readFileSync(`/proc/${pid}/stat`, 'utf8').split(')')[1]?.slice(2) ?? '',
      )?.[1];
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (Number(parent) === process.pid && command.includes('check-file.main')) return Number(pid);
    } catch {
      // It ended meanwhile.
    }
  }
  return 0;
}
