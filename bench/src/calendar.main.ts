// How long a holiday notice takes to move the open requests of an office through the real door, beside reading and
// folding their streams alone.   node bench/src/calendar.main.ts [REQUESTS, by default 10000]
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { exampleNotice } from '@yigongkai/law/calendar/example-notices';
import { connect, type Db } from '@yigongkai/server/db/connect';
import { REQUESTS, recordUnasked } from '@yigongkai/server/ledger/example-acts';
import { foldStreams } from '@yigongkai/server/ledger/fold-stream';
import { type KillableOffice, startKillableOffice } from '@yigongkai/server/ledger/killable-office';
import { launchPostgres } from '@yigongkai/server/postgres/launch-postgres';

const COUNT = Number(process.argv[2] ?? 10_000);
const AT_ONCE = 8;

const dataFolder = mkdtempSync(join(tmpdir(), 'yigongkai-bench-'));
const postgres = await launchPostgres({ dataFolder, say: () => undefined });
const office = await startKillableOffice({ dataFolder, binaries: undefined });
try {
  const db = connect(office.app, 'app');
  await measure(db, office);
  await db.destroy();
} finally {
  await office.killServer();
  await postgres.stop();
  rmSync(dataFolder, { recursive: true });
}

async function measure(db: Db, { address, officer }: KillableOffice): Promise<void> {
  const { id: organ } = await db.selectFrom('organ').select('id').executeTakeFirstOrThrow();
  const streams = await receive(db, organ);
  await seconds('reading and folding alone', () => foldStreams(db, REQUESTS, streams));
  const ask = async (path: string, body: object) => {
    const reply = await fetch(`${address}/api/calendar-notices${path}`, {
      method: 'POST',
      headers: { ...officer, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
    const { moves } = (await reply.json()) as { moves: { requests: number } };
    console.log(`${moves.requests} of ${COUNT} requests moved`);
  };
  const notice = exampleNotice(2027, {
    off: [['2027-01-01', '2027-01-04', '元旦']],
    worked: [['2026-12-27', '元旦']],
  });
  const [id, issuer] = [randomUUID(), '示例市人民政府'];
  const why = '通知已经公布';
  await seconds('preview', () => ask('/preview', { notice }));
  await seconds('entering', () =>
    ask('', { id, actId: randomUUID(), notice, issuer, why, isConfirmed: true }),
  );
  await seconds('annulling', () => ask(`/${id}/annulment`, { actId: randomUUID(), why: '录错' }));
}

/** Requests with six events each, received in December, one of three with a third party that is asked. */
async function receive(db: Db, organ: string): Promise<string[]> {
  const streams = Array.from({ length: COUNT }, () => randomUUID());
  const rest = [...streams.entries()];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = rest.pop(); next; next = rest.pop()) await receiveOne(db, organ, ...next);
    }),
  );
  return streams;
}

async function receiveOne(db: Db, organ: string, at: number, stream: string): Promise<void> {
  const onDay = addDays(calendarDay('2026-12-08'), at % 10);
  const contacted = { kind: 'contacted', how: '电话', says: '询问进度' } as const;
  const asked = {
    kind: 'consulted',
    consultation: '一',
    party: 'third-party',
    partyId: '第三方一',
    items: ['1'],
    question: '是否同意公开',
  } as const;
  await recordUnasked(
    db,
    { stream, organ, onDay },
    {
      kind: 'received',
      channel: 'in-person',
      days: { submittedOn: onDay },
      applicants: [{ id: '申请人一', kind: 'person' }],
    },
    { kind: 'registered', number: `示公开〔2026〕${at}号` },
    { kind: 'assigned', unit: '规划科' },
    at % 3 === 0 ? asked : contacted,
    { kind: 'served', letter: 4, method: 'post', proof: '邮件回执' },
    contacted,
  );
}

async function seconds(what: string, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await work();
  console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(2)} s`);
}
