import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { verifyLedger } from '@yigongkai/contract/verify-ledger';
import { sql } from 'kysely';
import { connect, type Db } from '../db/connect.ts';
import { launchPostgres } from '../postgres/launch-postgres.ts';
import { REQUESTS } from './example-acts.ts';
import { exportLedger } from './export-ledger.ts';
import { type KillableOffice, type OfficePlace, startKillableOffice } from './killable-office.ts';
import { firstAct, Load, type SentAct, sendAct } from './load-office.ts';
import { rebuild, rebuildOf } from './rebuild.ts';
import { sha256 } from './sha256.ts';

export type KillResult = {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Sent, but killed before the answer; each was sent again afterwards. */
  readonly unanswered: number;
  /** Of the unanswered those that had been done nevertheless. */
  readonly doneUnanswered: number;
  readonly events: number;
};

const VICTIMS = ['server', 'database', 'both'] as const;
const LONGEST_MS = 400;
const WHOLE_CHECK_EVERY = 100;

/**
 * Kills the server, its database or both with `kill -9` at a random moment while eight clients act, starts what died
 * again and looks: every acknowledged act is there with the hash that was told, no act is there in part, heads and
 * read models stand at the last event; acts without an answer are sent again and done once. At the end, and every
 * hundred rounds, the chains of the whole ledger are verified and the read models rebuilt and compared.
 *
 * @throws Error naming what was lost.
 */
export async function killRounds(
  place: OfficePlace,
  rounds: number,
  say: (line: string) => void,
): Promise<KillResult> {
  const result = { rounds, acknowledged: 0, unanswered: 0, doneUnanswered: 0, events: 0 };
  let office = await startKillableOffice(place);
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const victim = VICTIMS[round % VICTIMS.length] ?? 'both';
      const { load, shared } = await killUnderLoad(office, victim);
      if (victim !== 'database') office = await startKillableOffice(place);
      const acknowledged = [shared, ...acknowledgedOf(load.sent)];
      const unanswered = load.sent.filter(({ hashes }) => hashes === null);
      result.acknowledged += acknowledged.length;
      result.unanswered += unanswered.length;
      result.doneUnanswered += await requireNothingLost(office, acknowledged, unanswered);
      if (round === rounds || round % WHOLE_CHECK_EVERY === 0)
        result.events = await inOffice(office, requireWholeLedger);
      say(
        `round ${round} (${victim}): ${acknowledged.length} done, ${unanswered.length} unanswered`,
      );
    }
  } finally {
    await office.killServer();
    await (await launchPostgres({ ...place, say: () => undefined })).stop();
  }
  return result;
}

async function killUnderLoad(
  office: KillableOffice,
  victim: (typeof VICTIMS)[number],
): Promise<{ readonly load: Load; readonly shared: SentAct }> {
  const shared = firstAct(randomUUID());
  await sendUntilDone(office, shared);
  const load = new Load(office, requestOf(shared));
  await pause(randomInt(LONGEST_MS));
  if (victim !== 'server') office.killDatabase();
  if (victim !== 'database') await office.killServer();
  await load.stop();
  return { load, shared };
}

/** Looks at once when the office is back, and again when what was not answered was sent again. */
async function requireNothingLost(
  office: KillableOffice,
  acknowledged: readonly SentAct[],
  unanswered: readonly SentAct[],
): Promise<number> {
  await sendUntilDone(office, firstAct(randomUUID()));
  const done = await inOffice(office, async (db) => {
    await requireActs(db, acknowledged);
    await requireWholeActs(db);
    return (await hashesOf(db, unanswered)).size;
  });
  for (const act of unanswered) await sendAct(office, act);
  await inOffice(office, (db) => requireActs(db, acknowledgedOf(unanswered)));
  return done;
}

function requestOf({ path }: SentAct): string {
  return path.split('/')[3] ?? '';
}

function acknowledgedOf(acts: readonly SentAct[]): SentAct[] {
  return acts.filter(({ hashes }) => hashes !== null);
}

/** Sends an act until the office answers: its database may still be starting again. */
async function sendUntilDone(office: KillableOffice, act: SentAct): Promise<void> {
  const until = Date.now() + 60_000;
  while (act.hashes === null) {
    if (Date.now() > until) throw new Error('the office did not come back within a minute');
    await sendAct(office, act);
    if (act.hashes === null) await pause(20);
  }
}

async function inOffice<Result>(
  { owner }: KillableOffice,
  look: (db: Db) => Promise<Result>,
): Promise<Result> {
  const db = connect(owner, 'owner');
  try {
    return await look(db);
  } finally {
    await db.destroy();
  }
}

/** Every act is there, all of it, with the hashes that were told. */
async function requireActs(db: Db, acts: readonly SentAct[]): Promise<void> {
  const hashes = await hashesOf(db, acts);
  for (const { actId, hashes: told } of acts)
    if (told?.join() !== hashes.get(actId)?.join())
      throw new Error(`act ${actId}: told ${told}, there is ${hashes.get(actId)}`);
}

async function hashesOf(db: Db, acts: readonly SentAct[]): Promise<Map<string, string[]>> {
  const ids = acts.map(({ actId }) => actId);
  const { rows } = await sql<{ act: string; hashes: string[] }>`
    select act_id as act, array_agg(encode(hash, 'hex') order by act_part) as hashes
    from event where act_id = any(${ids}) group by act_id`.execute(db);
  return new Map(rows.map(({ act, hashes }) => [act, hashes]));
}

/** No act is there in part: neither of its events, nor of its head, nor of its row in the lists. */
async function requireWholeActs(db: Db): Promise<void> {
  const { rows } = await sql`
    select stream from stream_head head
    left join (select stream, max(seq) as seq from event group by stream) last using (stream)
    left join request_fact fact using (stream)
    where head.seq is distinct from last.seq or head.seq is distinct from fact.seq
    union all
    select act_id from event group by act_id
    having count(*) <> max((body ->> 'parts')::integer)`.execute(db);
  if (rows.length > 0) throw new Error(`done in part: ${JSON.stringify(rows)}`);
}

/** @returns how many events the whole ledger holds, once its chains are verified and every row is as folded. */
async function requireWholeLedger(db: Db): Promise<number> {
  const { fault, events } = await verifyLedger(exportLedger(db, new Date()), sha256);
  if (fault) throw new Error(`line ${fault.line}: ${fault.why}`);
  const [rebuilt] = await rebuild(db, [rebuildOf(REQUESTS)]);
  if (!rebuilt || rebuilt.changed.length > 0 || rebuilt.strays > 0)
    throw new Error(`read models were not as folded: ${JSON.stringify(rebuilt)}`);
  return events;
}
