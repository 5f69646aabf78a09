import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { knownMigrations, type Migration } from '../db/migrate.ts';
import { backedUp, clientOf, contentsOf, restored, testOffice, withFiles } from './testing.ts';

const migration = (name: string, sql: string): Migration => ({
  name,
  sha256: createHash('sha256').update(sql).digest('hex'),
  sql,
});

/** Tables of every kind that a later migration may make. */
const ODD = migration(
  '0001_odd.sql',
  `create schema side;
   create table person (
     id     bigint generated always as identity primary key,
     boss   bigint references person,
     "Name" text,
     upper  text generated always as (upper("Name")) stored
   );
   create table hen (id int primary key, egg int);
   create table egg (id int primary key, hen int references hen);
   alter table hen add foreign key (egg) references egg;
   create table side.value (
     bytes bytea, day date, instant timestamptz, span interval, amount numeric, ratio float8,
     body jsonb, names text[], note text, id uuid
   );
   create table ledger (seq serial primary key, what text not null);
   create function refuse() returns trigger language plpgsql as
     $$ begin raise exception 'nobody writes here any more'; end $$;
   create trigger closed before insert on ledger for each row execute function refuse();
   create table log (on_day date, what text) partition by range (on_day);
   create table log_2026 partition of log for values from ('2026-01-01') to ('2027-01-01');
   create materialized view head_count as select count(*) from person;`,
);

const LATER = migration(
  '0002_later.sql',
  `alter table person add deputy bigint references person;
   update person set deputy = boss;`,
);

async function fillOdd(client: Client): Promise<void> {
  await client.query(`
    insert into person (boss, "Name") values (2, 'a'), (3, 'b'), (1, 'c'), (null, null);
    insert into egg values (1, null), (2, null);
    insert into hen values (1, 2), (2, 1);
    update egg set hen = 3 - id;
    alter table ledger disable trigger closed;
    insert into ledger (what) values ('first'), ('second');
    alter table ledger enable trigger closed;
    insert into log values ('2026-03-01', 'on a partition');
    refresh materialized view head_count`);
  await client.query(
    `insert into side.value values
       ('\\x00ff5c6e', 'infinity', '2026-03-01 00:00:00.123456+08', 'P1Y2M3DT4H', 1e-20, 'NaN',
        '{"键": ["值", null, 1.50]}', '{"a,b",NULL,"\\"q\\""}', $1,
        '0190a5a0-0000-7000-8000-000000000001'),
       (null, '0044-03-15 BC', null, null, null, 0.1, 'null', '{}', '', null)`,
    ['tab\tnewline\nreturn\rbackslash\\ \\N \\. 政府信息公开𠮷🏛'],
  );
}

test('a restored office is equal to the one that was backed up, whatever its tables hold', async () => {
  const office = await testOffice([ODD]);
  await fillOdd(office.client);
  const another = await testOffice();

  await restored(another, await backedUp(office), [ODD]);

  expect(await contentsOf(another.client)).toEqual(await contentsOf(office.client));
  const count = await another.client.query('select * from head_count');
  expect(count.rows).toEqual([{ count: 4 }]);
});

test('what watches over the tables watches again after a restore', async () => {
  const office = await testOffice([ODD]);
  await fillOdd(office.client);
  const { client, ...another } = await testOffice();
  await restored({ client, ...another }, await backedUp(office), [ODD]);

  await expect(client.query(`insert into ledger (what) values ('x')`)).rejects.toThrow(
    /nobody writes here/,
  );
  await expect(client.query('insert into hen values (9, 9)')).rejects.toThrow(/foreign key/);
  await expect(client.query('delete from person where id = 1')).rejects.toThrow(/foreign key/);
  const next = await client.query(`insert into person ("Name") values ('d') returning id`);
  expect(next.rows).toEqual([{ id: 5 }]);
});

test('a newer program restores an older backup and brings it up to date', async () => {
  const office = await testOffice([ODD]);
  await fillOdd(office.client);
  const another = await testOffice();

  await restored(another, await backedUp(office), [ODD, LATER]);

  const deputies = await another.client.query('select id, deputy from person order by id');
  expect(deputies.rows[0]).toEqual({ id: 1, deputy: 2 });
});

test('the files and the wrapped keys come back as they were', async () => {
  const office = await testOffice(knownMigrations());
  await withFiles(office, {
    'files/accepted/ab/abcdef': '一份文件',
    'files/quarantine/empty': '',
    'files/quarantine/half.part': 'still being written',
    'keys/1.json': 'wrapped',
    'postgres.log': 'not data',
  });
  const another = await testOffice();

  await restored(another, await backedUp(office));

  const read = (name: string) => readFileSync(join(another.dataFolder, name), 'utf8');
  expect(read('files/accepted/ab/abcdef')).toBe('一份文件');
  expect(read('files/quarantine/empty')).toBe('');
  expect(read('keys/1.json')).toBe('wrapped');
  for (const name of ['files/quarantine/half.part', 'postgres.log', 'restoring'])
    expect(() => read(name)).toThrow(/ENOENT/);
  expect(statSync(join(another.dataFolder, 'keys/1.json')).mode & 0o777).toBe(0o600);
});

test('only its owner may read a backup, for it holds personal data', async () => {
  const file = await backedUp(await testOffice(knownMigrations()));

  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a table larger than one part is put together again', async () => {
  const office = await testOffice([
    migration('0001_big.sql', 'create table big (n int, body text)'),
  ]);
  await office.client.query(
    `insert into big select n, repeat('字', 1000) || E'\\n' || n from generate_series(1, 4000) n`,
  );
  const another = await testOffice();

  await restored(another, await backedUp(office), [
    migration('0001_big.sql', 'create table big (n int, body text)'),
  ]);

  expect(await contentsOf(another.client)).toEqual(await contentsOf(office.client));
});

test('a backup of an office at work shows one moment', async () => {
  const office = await testOffice(knownMigrations());
  const writer = await clientOf(office.owner);
  let isDone = false;
  let acts = 0;
  const work = async () => {
    while (!isDone || acts < 20) {
      acts += 1;
      await writer.query(`
        with organ as (
          insert into organ (slug, kind, presence, name, region)
          values ('zhen-${acts}', 'township', 'sample', repeat('镇', 3000), '示例省') returning id, name)
        insert into organ_name (organ_id, name, kind) select id, name, 'alias' from organ`);
    }
  };
  const working = work();
  const file = await backedUp(office);
  isDone = true;
  await working;
  const another = await testOffice();

  await restored(another, file);

  const { rows } = await another.client.query(`
    select (select count(*) from organ) - (select count(*) from organ_name) as difference`);
  expect(rows).toEqual([{ difference: 0 }]);
});
