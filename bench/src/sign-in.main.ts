// How long 200 people wait who sign in at one moment, apart from the hashes of their passwords. The hashes wait for
// each other as they do in the office, at most as many at once as there are cores, so that what is apart from them is
// measured twice: the whole less 200 hashes alone through the same turns and threads, round by round, and the whole
// with hashes that cost next to nothing. Starts an empty office of its own.   node bench/src/sign-in.main.ts [ROUNDS]
import { type ChildProcess, spawn } from 'node:child_process';
import { argon2Sync, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPassword } from '@yigongkai/server/people/password';
import pg from 'pg';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USERS = 200;
const IN_A_GROUP = 20;
const ROUNDS = Number(process.argv[2] ?? 5);
const PASSWORD = 'correct horse battery';

/** What the office hashes with (decision 0010), and the least that Argon2id can do. */
const COSTS = {
  real: { memory: 19_456, passes: 2 },
  least: { memory: 8, passes: 1 },
} as const;

type Cost = { readonly memory: number; readonly passes: number };

type Session = { readonly cookie: string; readonly csrf: string };

const data = mkdtempSync(join(tmpdir(), 'yigongkai-bench-'));
const { office, address, setup } = await startOffice();
try {
  await furnish();
  await setPasswords(COSTS.real);
  const rests: number[] = [];
  await signInAll();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const whole = await signInAll();
    const alone = await hashAll();
    rests.push(at(whole, 0.95) - at(alone, 0.95));
    console.log(`round ${round}: the whole ${told(whole)}; ${USERS} hashes alone ${told(alone)}`);
  }
  console.log(
    `p95 of the whole less that of the hashes: median ${at(rests, 0.5)} ms (aim: 500 ms)`,
  );
  await setPasswords(COSTS.least);
  const cheap: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const waits = await signInAll();
    cheap.push(at(waits, 0.95));
    console.log(`round ${round}: with hashes that cost nothing ${told(waits)}`);
  }
  console.log(`p95 with hashes that cost nothing: median ${at(cheap, 0.5)} ms (aim: 500 ms)`);
} finally {
  office.kill('SIGINT');
  await new Promise((resolve) => office.once('exit', resolve));
  rmSync(data, { recursive: true });
}

async function startOffice(): Promise<{ office: ChildProcess; address: string; setup: string }> {
  const started = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', YIGONGKAI_DATA: data, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const text of started.stdout) {
    output += text;
    const found = /(http:\S+)(\/setup\/\S+)[\s\S]*\1\//.exec(output);
    if (found) return { office: started, address: found[1] ?? '', setup: found[2] ?? '' };
  }
  throw new Error(`the office did not start: ${output}`);
}

/** Two administrators, and so many clerks. */
async function furnish(): Promise<void> {
  const password = { password: PASSWORD, passwordAgain: PASSWORD };
  const office = { areaName: '示例市演示区', government: '示例市演示区人民政府' };
  await submit(setup, { ...office, name: '示例管理员', login: 'system', ...password });
  const system = await signedIn('system');
  const { id: account, link } = await makeAccount(system, 'security');
  await submit(String(link), password);
  await post(system, '/api/administrators', { account, role: 'security-admin' });
  const granting = await signedIn('security');
  for (let user = 0; user < USERS; user += IN_A_GROUP)
    await Promise.all(
      Array.from({ length: IN_A_GROUP }, async (_, member) => {
        const login = `clerk-${user + member}`;
        await makeAccount(system, login);
        await post(granting, '/api/role-grants', { login, role: 'clerk', fromOn: '2026-01-01' });
      }),
    );
}

function makeAccount(system: Session, login: string) {
  return post(system, '/api/accounts', { login, name: `示例${login}` });
}

/** @returns how many milliseconds each of them waited. */
function signInAll(): Promise<number[]> {
  return waitsOf((user) => signIn(`clerk-${user}`));
}

/** The same hashes without an office around them. */
function hashAll(): Promise<number[]> {
  const hash = hashOf(COSTS.real);
  return waitsOf(() => isPassword(PASSWORD, hash));
}

function waitsOf(work: (user: number) => Promise<unknown>): Promise<number[]> {
  return Promise.all(
    Array.from({ length: USERS }, async (_, user) => {
      const begun = performance.now();
      await work(user);
      return Math.round(performance.now() - begun);
    }),
  );
}

function at(waits: readonly number[], share: number): number {
  return waits.toSorted((a, b) => a - b)[Math.ceil(waits.length * share) - 1] ?? Number.NaN;
}

function told(waits: readonly number[]): string {
  return `p50 ${at(waits, 0.5)}, p95 ${at(waits, 0.95)} ms`;
}

/** As its owner alone may, in the database. */
async function setPasswords(cost: Cost): Promise<void> {
  const { owner } = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8'));
  const login = { user: 'yigongkai_owner', password: owner, database: 'yigongkai', port: 5432 };
  const client = new pg.Client({ host: join(data, 'socket'), ...login });
  await client.connect();
  await client.query(`update account set password_hash = $1 where login like 'clerk-%'`, [
    hashOf(cost),
  ]);
  await client.end();
}

function hashOf({ memory, passes }: Cost): string {
  const nonce = randomBytes(16);
  const given = { message: PASSWORD, nonce, memory, passes, parallelism: 1, tagLength: 32 };
  const [salt, tag] = [nonce, argon2Sync('argon2id', given)].map((bytes) =>
    bytes.toString('base64').replaceAll('=', ''),
  );
  return `$argon2id$v=19$m=${memory},t=${passes},p=1$${salt}$${tag}`;
}

async function signIn(login: string): Promise<string> {
  const reply = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  if (!reply.ok) throw new Error(`${login}: ${reply.status} ${await reply.text()}`);
  await reply.arrayBuffer();
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function signedIn(login: string): Promise<Session> {
  const cookie = await signIn(login);
  const reply = await fetch(`${address}/api/session`, { headers: { cookie } });
  return { cookie, csrf: ((await reply.json()) as { csrf: string }).csrf };
}

async function post({ cookie, csrf }: Session, path: string, body: object) {
  const reply = await fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, 'x-csrf-token': csrf },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as Record<string, unknown>;
}

async function submit(path: string, form: Record<string, string>): Promise<void> {
  const reply = await fetch(address + path, { method: 'POST', body: new URLSearchParams(form) });
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
}
