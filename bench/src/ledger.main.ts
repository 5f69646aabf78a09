// What the ledger costs: acts a second through the real door, and without HTTP, beside bare inserts of the same rows
// into the same engine; and how long a stream of 20,000 events takes to load.   node bench/src/ledger.main.ts [ROUNDS, by default 9]
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, connectionOptions, type Db } from '@yigongkai/server/db/connect';
import {
  actOn,
  exampleOrgan,
  REQUESTS,
  received,
  recordUnasked,
} from '@yigongkai/server/ledger/example-acts';
import { foldStream } from '@yigongkai/server/ledger/fold-stream';
import { type KillableOffice, startKillableOffice } from '@yigongkai/server/ledger/killable-office';
import { type Login, launchPostgres } from '@yigongkai/server/postgres/launch-postgres';
import pg from 'pg';

const CLIENTS = 8;
const REQUESTS_PER_CLIENT = 25;
const LONG_STREAM = 20_000;
const ROUNDS = Number(process.argv[2] ?? 9);

const EVENT_COLUMNS =
  'stream, seq, kind, version, happened_on, recorded_at, by, organ, act_id, act_part, bytes, prev_hash, hash';

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
const dataFolder = mkdtempSync(join(tmpdir(), 'yigongkai-bench-'));
const postgres = await launchPostgres({ dataFolder, say: () => undefined });
const office = await startKillableOffice({ dataFolder, binaries: undefined });
try {
  const organ = await withDb(office.app, (db) => exampleOrgan(db, 'bench'));
  await throughTheDoor(office);
  const ratios = { door: [] as number[], inside: [] as number[] };
  for (let round = 1; round <= ROUNDS; round += 1) {
    const door = await throughTheDoor(office);
    const bare = await bareInserts(office.app, door.acts);
    const inside = await withDb(office.app, (db) => withoutHttp(db, organ));
    ratios.door.push(door.perSecond / bare);
    ratios.inside.push(inside / bare);
    console.log(
      `round ${round}: acts/s ${door.perSecond.toFixed(0)} through the door, ${inside.toFixed(0)} without HTTP, ${bare.toFixed(0)} bare`,
    );
  }
  console.log(
    `median ratio to bare: ${median(ratios.door).toFixed(2)} through the door (aim: 0.5), ${median(ratios.inside).toFixed(2)} without HTTP`,
  );
  await loadLongStream(office);
} finally {
  agent.destroy();
  await office.killServer();
  await postgres.stop();
  rmSync(dataFolder, { recursive: true });
}

type DoneActs = { readonly acts: readonly string[]; readonly perSecond: number };

/** Four acts on one request. */
function eventsOf(at: number): Parameters<typeof actOn>[3][] {
  return [
    received(),
    { kind: 'registered', number: `示公开〔2026〕${at}号` },
    { kind: 'assigned', unit: '规划科' },
    { kind: 'conferred', unit: '法规科', opinion: '可以公开' },
  ];
}

/** Eight clients, each doing four acts on one request after the other, over HTTP. */
async function throughTheDoor({ address, officer }: KillableOffice): Promise<DoneActs> {
  const acts: string[] = [];
  const seconds = await secondsOf(async (request, events) => {
    const path = `${address}/api/requests/${request}/acts`;
    for (const event of events) {
      const actId = randomUUID();
      await post(path, officer, JSON.stringify({ actId, on: '2026-03-02', event }));
      acts.push(actId);
    }
  });
  return { acts, perSecond: acts.length / seconds };
}

/** The same, called inside this process. @returns acts a second. */
async function withoutHttp(db: Db, organ: string): Promise<number> {
  let acts = 0;
  const seconds = await secondsOf(async (request, events) => {
    for (const event of events) {
      await actOn(db, organ, request, event);
      acts += 1;
    }
  });
  return acts / seconds;
}

async function secondsOf(
  work: (request: string, events: ReturnType<typeof eventsOf>) => Promise<void>,
): Promise<number> {
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let at = 0; at < REQUESTS_PER_CLIENT; at += 1) await work(randomUUID(), eventsOf(at));
    }),
  );
  return (performance.now() - begun) / 1000;
}

async function withDb<Result>(login: Login, work: (db: Db) => Promise<Result>): Promise<Result> {
  const db = connect(login, 'app');
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Node's own client: `fetch` would cost as much as the server. */
function post(path: string, officer: KillableOffice['officer'], body: string): Promise<void> {
  const headers = {
    ...officer,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const sent = request(path, { method: 'POST', agent, headers }, (reply) => {
      reply.resume().on('end', () => {
        if (reply.statusCode === 200) resolve();
        else reject(new Error(`${path} answered ${reply.statusCode}`));
      });
    });
    sent.on('error', reject).end(body);
  });
}

/**
 * The rows that these acts left, inserted into empty tables of the same make by eight clients: event, head and row
 * of the lists in one transaction an act, without folding, judging or hashing.
 * @returns acts a second.
 */
async function bareInserts(login: Login, acts: readonly string[]): Promise<number> {
  const clients = await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = new pg.Client(connectionOptions(login, 'app'));
      await client.connect();
      return client;
    }),
  );
  const owner = new pg.Client(connectionOptions(postgres.logins.owner, 'owner'));
  await owner.connect();
  await owner.query(`
    drop schema if exists bare cascade; create schema bare;
    grant usage on schema bare to yigongkai_app;
    create table bare.event (like event including all);
    create table bare.stream_head (like stream_head including all);
    create table bare.request_fact (like request_fact including all);
    grant select, insert, update on all tables in schema bare to yigongkai_app`);
  const { rows } = await owner.query(
    `select event.*, to_jsonb(request_fact) as fact from event join request_fact using (stream)
     where act_id = any($1) order by event.stream, event.seq`,
    [acts],
  );
  const byClient = clients.map((_, at) =>
    rows.filter(({ stream }) => Number.parseInt(stream.slice(0, 8), 16) % CLIENTS === at),
  );
  const begun = performance.now();
  await Promise.all(
    clients.map(async (client, at) => {
      for (const row of byClient[at] ?? []) await insertBare(client, row);
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  await Promise.all([...clients, owner].map((client) => client.end()));
  return rows.length / seconds;
}

async function insertBare(client: pg.Client, row: Record<string, unknown>): Promise<void> {
  const columns = EVENT_COLUMNS.split(', ');
  const fact = row.fact as Record<string, unknown>;
  const names = Object.keys(fact);
  await client.query('begin');
  await client.query(
    `insert into bare.event (${EVENT_COLUMNS}) values (${columns.map((_, at) => `$${at + 1}`)})`,
    columns.map((name) => row[name]),
  );
  await client.query(
    `insert into bare.stream_head (stream, kind, organ, seq, hash) values ($1, 'request', $2, $3, $4)
     on conflict (stream) do update set seq = excluded.seq, hash = excluded.hash`,
    [row.stream, row.organ, row.seq, row.hash],
  );
  await client.query(
    `insert into bare.request_fact (${names}) values (${names.map((_, at) => `$${at + 1}`)})
     on conflict (stream) do update set ${names.map((name) => `${name} = excluded.${name}`)}`,
    names.map((name) => fact[name]),
  );
  await client.query('commit');
}

async function loadLongStream({ owner: login }: KillableOffice): Promise<void> {
  const db = connect(login, 'owner');
  const organ = await exampleOrgan(db, 'long');
  const stream = randomUUID();
  await recordUnasked(db, { stream, organ }, received(), { kind: 'registered', number: '示1号' });
  const searched = {
    kind: 'searched',
    items: ['1'],
    places: ['档案室', '办公系统'],
    words: ['规划', '许可'],
    persons: ['经办人甲'],
    minutes: 30,
    found: false,
    result: '未检索到',
  } as const;
  const contacted = { kind: 'contacted', how: '电话', says: '询问进度' } as const;
  while ((await foldStream(db, REQUESTS, stream)).seq < LONG_STREAM)
    await recordUnasked(
      db,
      { stream, organ },
      searched,
      ...Array.from({ length: 999 }, (_, at) => (at % 2 ? searched : contacted)),
    );
  console.log(
    `${LONG_STREAM} events from the snapshot: ${await timesOf(login, stream)} (aim: 300 ms)`,
  );
  await db.deleteFrom('fold_snapshot').execute();
  console.log(`${LONG_STREAM} events from the first on: ${await timesOf(login, stream)}`);
  await db.destroy();
}

/** Each on a connection of its own, as after a start. */
async function timesOf(login: Login, stream: string): Promise<string> {
  const times: number[] = [];
  for (let at = 0; at < 7; at += 1) {
    const db = connect(login, 'owner');
    await db.selectFrom('organ').select('id').execute();
    const begun = performance.now();
    await foldStream(db, REQUESTS, stream);
    times.push(performance.now() - begun);
    await db.destroy();
  }
  return `median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
