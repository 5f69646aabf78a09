import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { inScope } from '../db/scope.ts';
import { desk, disposed, propose } from './test-disposal.ts';
import { SECRET_PERSON, secretParty, vaultOffice } from './test-office.ts';

const TABLES = ['vault_key', 'vault_entry', 'identity_hash', 'vault_reading'];

describe('the server by itself', () => {
  test.each([
    ['destroys no key', [sql`delete from vault_key`]],
    ['takes out no entry', [sql`delete from identity_hash`, sql`delete from vault_entry`]],
  ] as const)('%s that two persons have not given up', async (_name, statements) => {
    const office = await desk();
    const request = await office.closedRequest();
    await propose(office, request);
    await inScope(office.db.app, { organ: office.organs.one }, async (tx) => {
      for (const statement of statements) await statement.execute(tx);
    });
    expect((await office.read(request)).status).toBe(200);
  });

  test('confirms nothing in one person’s name', async () => {
    const office = await desk();
    await propose(office, await office.closedRequest());
    const alone = inScope(office.db.app, { organ: office.organs.one }, (tx) =>
      sql`update disposal set confirmed_by = proposed_by, confirmed_at = now(), year = 2037, ordinal = 1,
        certificate = '{}'`.execute(tx),
    );
    await expect(alone).rejects.toThrow(/disposal_is_done_by_two/);
  });

  test('changes no disposal that was confirmed, and takes none out', async () => {
    const office = await desk();
    await disposed(office);
    const scope = { organ: office.organs.one };
    const changed = await inScope(office.db.app, scope, (tx) =>
      sql`update disposal set certificate = '{}' where true`.execute(tx),
    );
    expect(changed.numAffectedRows).toBe(0n);
    const removed = inScope(office.db.app, scope, (tx) => sql`delete from disposal`.execute(tx));
    await expect(removed).rejects.toThrow(/permission denied/);
  });

  test('makes no other key for a case whose key was destroyed', async () => {
    const office = await desk();
    const { request } = await disposed(office);
    const again = inScope(office.db.app, { organ: office.organs.one }, (tx) =>
      sql`insert into vault_key (id, purpose, organ_id, stream, master_key_id, wrapped, made_at)
        select gen_random_uuid(), 'case', ${office.organs.one}, ${request}, id, '\\x00', now() from master_key`.execute(
        tx,
      ),
    );
    await expect(again).rejects.toThrow(/row-level security/);
  });
});

describe('the vault', () => {
  test('is closed to the server until it names an organ, and to every other organ', async () => {
    const office = await vaultOffice();
    await office.read(await office.keptRequest());
    const { one, other } = office.organs;
    for (const table of TABLES) {
      const count = async (organ?: string) =>
        inScope(office.db.app, { organ }, async (tx) => {
          const { rows } = await sql`select from ${sql.table(table)}`.execute(tx);
          return rows.length;
        });
      expect([table, await count(one), await count(other), await count()]).toEqual([
        table,
        expect.any(Number),
        0,
        0,
      ]);
      expect(await count(one)).toBeGreaterThan(0);
    }
  });

  test('takes nothing from one organ into a case of another', async () => {
    const office = await vaultOffice();
    const stream = await office.keptRequest();
    const { other } = office.organs;
    const account = await office.account('zhao', 'other', 'ogi-officer');
    const kept = inScope(office.db.app, { organ: other }, (tx) =>
      sql`insert into vault_entry (id, organ_id, stream, kind, sealed, kept_by, kept_at)
        values (${randomUUID()}, ${other}, ${stream}, 'applicant', '\\x00', ${account}, now())`.execute(
        tx,
      ),
    );
    await expect(kept).rejects.toThrow(/foreign key/);
    const zhao = await office.signedIn('zhao');
    const body = { parties: [secretParty()] };
    const url = `/api/requests/${stream}/identities`;
    expect((await office.ask(zhao, 'POST', url, body)).status).toBe(404);
    expect((await office.read(stream, zhao)).status).toBe(404);
  });

  test.each([
    'update vault_reading set why = why',
    'delete from vault_reading',
    'truncate vault_reading',
    'update vault_entry set sealed = sealed',
    'update vault_key set wrapped = wrapped',
    `insert into master_key (id, check_value) values ('mine', sha256('mine'))`,
    'delete from master_key',
  ])('is not changed by the server: %s', async (statement) => {
    const office = await vaultOffice();
    await office.read(await office.keptRequest());
    const changing = inScope(office.db.app, { organ: office.organs.one }, (tx) =>
      sql.raw(statement).execute(tx),
    );
    await expect(changing).rejects.toThrow(/permission denied/);
  });

  test.each([
    [
      'changed by a bit',
      sql`update vault_entry set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)`,
    ],
    [
      'moved to the other row',
      sql`update vault_entry e set sealed = o.sealed from vault_entry o
      where o.kind = e.kind and o.id <> e.id`,
    ],
    [
      'moved between the kinds',
      sql`update vault_entry e set sealed = o.sealed from vault_entry o
      where o.kind <> e.kind and o.stream = e.stream`,
    ],
    [
      'with the key of the other case',
      sql`update vault_key k set wrapped = o.wrapped from vault_key o
      where k.purpose = 'case' and o.purpose = 'case' and o.id <> k.id`,
    ],
    [
      'with a changed key',
      sql`update vault_key set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1)`,
    ],
  ])('shows nothing of what somebody with the whole database has %s', async (_name, statement) => {
    const office = await vaultOffice();
    const requests = [await office.keptRequest(), await office.keptRequest()];
    await statement.execute(office.db.owner);

    for (const request of requests) {
      const { status, body } = await office.read(request);
      expect(status).toBe(500);
      expect(body).not.toContain(SECRET_PERSON.name);
    }
    expect(office.logged()).toMatch(/does not open/);
    expect(await office.db.owner.selectFrom('vault_reading').selectAll().execute()).toEqual([]);
  });

  test('does not show one applicant of a case in the place of another', async () => {
    const office = await vaultOffice();
    const request = randomUUID();
    const [one, other] = [secretParty(), secretParty()];
    await office.keep(request, { ...one, contact: null }, { ...other, contact: null });
    await sql`update vault_entry e set sealed = o.sealed from vault_entry o
      where o.stream = e.stream and o.id <> e.id`.execute(office.db.owner);

    expect((await office.read(request)).status).toBe(500);
  });

  test('leaves no word of an identity in the database, in the log or in the audit', async () => {
    const office = await desk();
    const { request } = await disposed(office);
    const kept = await office.closedRequest();
    await office.read(kept);
    const seek = { name: SECRET_PERSON.name, number: SECRET_PERSON.number, why: '核对重复' };
    await office.ask(office.officer, 'POST', '/api/identities/seek', seek);
    const mistyped = { ...seek, number: ['not', SECRET_PERSON.number] };
    await office.ask(office.officer, 'POST', '/api/identities/seek', mistyped);
    await sql`update vault_entry set sealed = '\\x01'`.execute(office.db.owner);
    await office.read(kept);
    await office.read(request);

    const { rows: tables } = await sql<{ name: string }>`
      select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema in ('public', 'published') and table_type = 'BASE TABLE'`.execute(
      office.db.owner,
    );
    expect(tables.length).toBeGreaterThan(25);
    const texts = [office.logged()];
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`
        select t::text as row from ${sql.raw(name)} t`.execute(office.db.owner);
      texts.push(...rows.map(({ row }) => row));
    }
    for (const secret of Object.values(SECRET_PERSON)) {
      const forms = [
        secret,
        Buffer.from(secret).toString('hex'),
        Buffer.from(secret).toString('base64'),
      ];
      for (const form of forms)
        expect([form, texts.filter((text) => text.includes(form))]).toEqual([form, []]);
    }
  });
});
