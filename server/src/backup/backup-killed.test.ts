import { randomInt } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { knownMigrations } from '../db/migrate.ts';
import { openOffice } from '../open-office.ts';
import { testFolder } from '../postgres/testing.ts';
import {
  backedUp,
  clientOf,
  contentsOf,
  restored,
  settingsOf,
  start,
  testOffice,
} from './testing.ts';

/** Several programs are started one after the other, on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000 });

const EMPTY = { sequences: [] };
const SETTINGS = { PORT: 0, HOST: '127.0.0.1', LOG_LEVEL: 'silent' } as const;

test('a backup that is killed leaves no file under its name, and the next one clears up', async () => {
  const office = await busyOffice();
  const file = join(await testFolder(), 'office.tar.gz');
  const size = statSync(await backedUp(office)).size;

  for (let round = 0; round < 3; round += 1) {
    const enough = randomInt(size);
    const { child, ended } = start('back-up', [file], settingsOf(office));
    await vi.waitFor(
      () => expect(draftSize(file, child.pid) >= enough || existsSync(file)).toBe(true),
      {
        timeout: 20_000,
        interval: 1,
      },
    );
    const isWhole = existsSync(file);
    child.kill('SIGKILL');
    await ended;
    if (!isWhole) expect(readdirSync(dirname(file))).toEqual([`office.tar.gz.part-${child.pid}`]);
  }

  expect(await start('back-up', [file], settingsOf(office)).ended).toBe(0);
  expect(readdirSync(dirname(file))).toEqual(['office.tar.gz']);
  const another = await testOffice();
  await restored(another, file);
  expect(await contentsOf(another.client)).toEqual(await contentsOf(office.client));
});

test('a backup that is interrupted keeps the earlier one', async () => {
  const office = await busyOffice();
  const file = await backedUp(office);
  const earlier = readFileSync(file);

  const { child, said, ended } = start('back-up', [file], settingsOf(office));
  await vi.waitFor(() => expect(said.text).toContain('public.organ'), { timeout: 20_000 });
  child.kill('SIGINT');

  expect([await ended, said.text]).toEqual([1, expect.stringContaining('备份已中断')]);
  expect(readFileSync(file).equals(earlier)).toBe(true);
  expect(readdirSync(dirname(file))).toEqual(['office.tar.gz']);
});

test('a restore that is killed while it works leaves an empty office, which can be filled again', async () => {
  const office = await busyOffice();
  const file = await backedUp(office);
  const another = await testOffice();

  for (const moment of ['备份完好', 'public.migration：', 'public.organ：', 'published.report：']) {
    await killedAt(moment, [file], settingsOf(another));
    expect([moment, await contentsOf(await clientOf(another.owner))]).toEqual([moment, EMPTY]);
  }

  expect(await start('restore', [file], settingsOf(another)).ended).toBe(0);
  expect(await contentsOf(another.client)).toEqual(await contentsOf(office.client));
});

test('a restore that is killed as it commits leaves an empty office or a whole one', async () => {
  const office = await busyOffice();
  const another = await testOffice();

  await killedAt('正在提交', [await backedUp(office)], settingsOf(another));

  const whole = await contentsOf(office.client);
  expect([EMPTY, whole]).toContainEqual(await contentsOf(another.client));
});

test.skipIf(inject('postgresBinaries'))(
  'the embedded office is backed up while it works, and starts after a restore that was killed',
  async () => {
    const working = await testFolder();
    const server = await openOffice({ ...SETTINGS, YIGONGKAI_DATA: working }, () => undefined);
    onTestFinished(() => server.close());
    const name = '示例镇人民政府';
    await server.app
      .insertInto('organ')
      .values({ slug: 'zhen', kind: 'township', presence: 'sample', name, region: '示例省示例市' })
      .execute();
    const file = join(await testFolder(), 'office.tar.gz');
    const restoredTo = { YIGONGKAI_DATA: join(await testFolder(), 'office') };

    expect(await start('back-up', [file], { YIGONGKAI_DATA: working }).ended).toBe(0);
    await killedAt('public.organ：', [file], restoredTo);
    const empty = await openOffice({ ...SETTINGS, ...restoredTo }, () => undefined);
    expect(await empty.app.selectFrom('organ').selectAll().execute()).toEqual([]);
    await empty.close();

    expect(await start('restore', [file], restoredTo).ended).toBe(0);
    const whole = await openOffice({ ...SETTINGS, ...restoredTo }, () => undefined);
    onTestFinished(() => whole.close());
    expect(await whole.app.selectFrom('organ').select('name').execute()).toEqual([{ name }]);
    expect(await server.app.selectFrom('organ').select('name').execute()).toEqual([{ name }]);
  },
);

async function killedAt(moment: string, args: string[], env: Record<string, string>) {
  const { child, said, ended } = start('restore', args, env);
  await vi.waitFor(() => expect(said.text).toContain(moment), { timeout: 20_000, interval: 1 });
  child.kill('SIGKILL');
  await ended;
}

async function busyOffice() {
  const office = await testOffice(knownMigrations());
  await office.client.query(`
    with organ as (
      insert into organ (slug, kind, presence, name, region)
      select 'zhen-' || n, 'township', 'sample', '示例镇' || n, '示例省示例市' from generate_series(1, 1000) n
      returning id)
    insert into published.report (organ_id, year, version, tables, cells, source)
    select id, year, 1, '{"表": [1, 2, 3]}',
           jsonb_build_object('cell', repeat(md5(random()::text), 20)), '{}'
    from organ, generate_series(2019, 2025) year`);
  return office;
}

function draftSize(file: string, pid: number | undefined): number {
  return statSync(`${file}.part-${pid}`, { throwIfNoEntry: false })?.size ?? -1;
}
