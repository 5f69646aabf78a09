import { createHash, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RawBuilder, sql } from 'kysely';
import { received, recordUnasked } from '../ledger/example-acts.ts';
import { secretParty } from '../vault/test-office.ts';
import { tokenHash } from './secret-token.ts';
import type { Staff } from './test-staff.ts';

/** In every text of the other organ: no door may show it. */
export const SECRET = '乙局机密';

/** What is planted, by the name that addresses and bodies have for its id. */
export type Ids = Readonly<Record<string, string>>;

/** The other organ has one row of everything that staff doors deal with. @returns their ids by name. */
export async function plantLeaks(staff: Staff): Promise<Ids> {
  const { other } = staff.organs;
  const request = randomUUID();
  await recordUnasked(
    staff.db.app,
    { stream: request, organ: other },
    received(),
    { kind: 'registered', number: SECRET },
    ...Array(250).fill({ kind: 'contacted', how: '电话', says: SECRET }),
  );
  const account = await staff.account('other-clerk', 'other', 'clerk');
  const head = await staff.account('other-head', 'other', 'section-head');
  const idOf = idIn(staff);
  const party = await plantIdentity(staff, request);
  await idOf(sql`update account set name = ${SECRET} where organ_id = ${other} returning id`);
  return {
    ...(await plantFile(staff, request, account)),
    id: request,
    request,
    party,
    identity: 'person',
    disposal: await idOf(
      sql`insert into disposal (organ_id, stream, ground, why, proposed_by, proposed_name, proposed_at)
        values (${other}, ${request}, 'retention-ended', ${SECRET}, ${account}, ${SECRET}, now()) returning id`,
    ),
    event: 'contacted',
    instrument: 'receipt',
    year: '2026',
    notice: await plantNotice(staff, request),
    setting: 'redoWorkdays',
    account,
    from: account,
    to: head,
    grant: await idOf(sql`select id from account_role where account_id = ${account}`),
    section: await idOf(
      sql`insert into section (organ_id, name) values (${other}, ${SECRET}) returning id`,
    ),
    deputy: await idOf(
      sql`insert into deputy (organ_id, account_id, deputy_id, from_on, until_on, named_by)
        values (${other}, ${account}, ${head}, '2026-01-01', '2026-12-31', ${head}) returning id`,
    ),
    leave: await idOf(
      sql`insert into leave (organ_id, account_id, from_on, until_on, recorded_by)
        values (${other}, ${account}, '2026-01-01', '2026-12-31', ${head}) returning id`,
    ),
    handOver: await idOf(
      sql`insert into hand_over (organ_id, from_account, to_account, from_on, why, recorded_by)
        values (${other}, ${account}, ${head}, '2026-01-01', ${SECRET}, ${head}) returning id`,
    ),
    session: await idOf(
      sql`insert into session (token_hash, account_id, organ_id, device, created_at, last_seen_at, expires_at)
        values ('\\x02', ${account}, ${other}, ${SECRET}, now(), now(), '2999-01-01') returning id`,
    ),
    change: await idOf(
      sql`insert into setting_change (organ_id, setting, value, from_on, why, source, set_by, set_at)
        values (${other}, 'redoWorkdays', '19', '2026-01-01', ${SECRET}, ${SECRET}, ${account}, now()) returning id`,
    ),
    token: await idOf(
      sql`insert into api_token (token_hash, account_id, organ_id, name, permissions, created_at, expires_at)
        values ('\\x01', ${account}, ${other}, ${SECRET}, '{colleagues}', now(), '2999-01-01') returning id`,
    ),
    ...(await plantJob(staff, account)),
    line: await idOf(
      sql`insert into audit_line (recorded_at, organ_id, account_id, door, kind, why)
        values (now(), ${other}, ${account}, 'session', 'signed-in', ${SECRET}) returning id`,
    ),
  };
}

/** A job of the other organ that failed, and the message that told it. */
async function plantJob(staff: Staff, account: string): Promise<Ids> {
  const { other } = staff.organs;
  const idOf = idIn(staff);
  const job = randomUUID();
  return {
    job: await idOf(
      sql`insert into job (id, organ_id, kind, key, payload, created_at, run_at, attempts_left, says)
        values (${job}, ${other}, ${SECRET}, ${job}, '{}', now(), now(), 1, ${SECRET}) returning id`,
    ),
    message: await idOf(
      sql`insert into message (id, organ_id, channel, template, variables, recipient_kind, recipient_id, state,
          created_at, ended_at, job_id)
        values (${randomUUID()}, ${other}, 'email', 'job-given-up', ${JSON.stringify({ job: SECRET, says: SECRET })},
          'account', ${account}, 'dry-run', now(), now(), ${job}) returning id`,
    ),
  };
}

/** The id that a statement returns. */
function idIn({ db }: Staff) {
  return async (query: RawBuilder<{ id: unknown }>) =>
    String((await query.execute(db.owner)).rows[0]?.id);
}

/** In the other organ somebody keeps an identity and reads it. @returns the party's id. */
async function plantIdentity(staff: Staff, request: string): Promise<string> {
  await staff.account('other-officer', 'other', 'ogi-officer');
  const officer = await staff.signedIn('other-officer');
  const party = secretParty();
  const identity = { kind: 'person', name: SECRET, document: null, workUnit: SECRET } as const;
  const url = `/api/requests/${request}/identities`;
  await staff.ask(officer, 'POST', url, { parties: [{ ...party, identity }] });
  const { status } = await staff.ask(officer, 'POST', `${url}/read`, { why: SECRET });
  if (status !== 200) throw new Error('nothing was planted');
  return party.id;
}

/** An accepted file of the other organ's request, and an address by which it would be downloaded. */
async function plantFile(staff: Staff, request: string, account: string): Promise<Ids> {
  const { other } = staff.organs;
  const [file, sha256] = [randomUUID(), createHash('sha256').update(SECRET).digest()];
  const name = sha256.toString('hex');
  const folder = join(staff.dataFolder, 'files/accepted', name.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), SECRET);
  const download = randomUUID();
  await sql`with blob as (insert into file_blob values (${sha256}, now()))
    insert into file (id, organ_id, about, subject, name, type, bytes, sha256, blob, state, received_at)
      values (${file}, ${other}, 'request', ${request}, ${`${SECRET}.txt`}, 'text',
              ${Buffer.byteLength(SECRET)}, ${sha256}, ${sha256}, 'accepted', now())`.execute(
    staff.db.owner,
  );
  await sql`insert into download_grant (token_hash, file_id, organ_id, account_id, why, made_at, expires_at)
    values (${tokenHash(download)}, ${file}, ${other}, ${account}, ${SECRET}, now(), '2999-01-01')`.execute(
    staff.db.owner,
  );
  const finding = await plantCheck(staff, { request, account, file, sha256 });
  return { file, about: 'request', subject: request, download, finding };
}

/** What screening found in the file, which waits for a decision. @returns its id. */
function plantCheck(
  staff: Staff,
  {
    request,
    account,
    file,
    sha256,
  }: { request: string; account: string; file: string; sha256: Buffer },
): Promise<string> {
  const { other } = staff.organs;
  return idIn(staff)(
    sql`with done as (
        insert into release_check (organ_id, stream, sha256, file_id, checked_at, checked_by)
        values (${other}, ${request}, ${sha256}, ${file}, now(), ${account}))
      insert into release_finding (organ_id, stream, sha256, what, level, place, times)
        values (${other}, ${request}, ${sha256}, ${SECRET}, 'stop', '{"kind":"file"}', 1) returning id`,
  );
}

/** A notice that the other organ entered, which moved its request. */
async function plantNotice({ db, organs: { other } }: Staff, request: string): Promise<string> {
  const notice = randomUUID();
  await sql`with
    head as (insert into stream_head (stream, kind, organ, seq) values (${notice}, 'calendar-notice', ${other}, 0)
             returning stream),
    entered as (insert into calendar_notice (stream, organ, seq, state)
                select stream, ${other}, 1, ${JSON.stringify({ entered: null, annulled: null })} from head)
    insert into calendar_move (notice, seq, organ, request, clocks)
    select stream, 1, ${other}, ${request}, '[]' from head`.execute(db.owner);
  return notice;
}
