// How long a page of the portal takes while fifty people have a report checked at once, beside an idle server:
//   node bench/src/report-check.main.ts [FILE]
// Linux only: each upload comes from a loopback address of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OURS = join(ROOT, 'report-files/src/fixtures/demo-district-2023.txt');
const UPLOADS = 50;
const PAGE = '/organs/ouhai-office/reports/2023';
const IDLE_PAGES = 300;

const file = process.argv[2] ?? OURS;
const data = mkdtempSync(join(tmpdir(), 'yigongkai-bench-'));
const demo = spawn(process.execPath, ['bin/run.mjs', 'demo'], {
  cwd: ROOT,
  env: { ...process.env, PORT: '0', YIGONGKAI_DATA: data, LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const address = await addressOf(demo.stdout);
  await pageTimes(address, (done) => done >= IDLE_PAGES);
  tell('idle', await pageTimes(address, (done) => done >= IDLE_PAGES));

  let ended = 0;
  const begun = performance.now();
  const uploads = Array.from({ length: UPLOADS }, async (_, at) => {
    const seconds = await upload(address, `127.0.1.${at + 1}`);
    ended += 1;
    return seconds;
  });
  tell(
    `${UPLOADS} uploads of ${basename(file)} under way`,
    await pageTimes(address, () => ended === UPLOADS),
  );
  const waits = (await Promise.all(uploads)).sort((a, b) => a - b);
  const whole = (performance.now() - begun) / 1000;
  console.log(
    `all ${UPLOADS} checked after ${whole.toFixed(1)} s; half of them within ${(waits[UPLOADS / 2] ?? 0).toFixed(1)} s`,
  );
} finally {
  demo.kill('SIGINT');
  await new Promise((resolve) => demo.once('exit', resolve));
  rmSync(data, { recursive: true });
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const part of output) {
    text += part;
    const address = /^(http:\/\/[^\s/]+)/m.exec(text)?.[1];
    if (address) return address;
  }
  throw new Error(`the demo ended:\n${text}`);
}

/** Milliseconds of one page after another, until `isEnough` of their number. */
async function pageTimes(address: string, isEnough: (done: number) => boolean): Promise<number[]> {
  const times: number[] = [];
  while (!isEnough(times.length)) {
    const begun = performance.now();
    const reply = await fetch(address + PAGE);
    await reply.text();
    if (!reply.ok) throw new Error(`${PAGE} answers ${reply.status}`);
    times.push(performance.now() - begun);
  }
  return times;
}

/** @returns seconds from the first byte of the upload to the last of the result. */
async function upload(address: string, localAddress: string): Promise<number> {
  const form = new FormData();
  form.append('file', new Blob([readFileSync(file)]), basename(file));
  const encoded = new Request(address, { method: 'POST', body: form });
  const body = Buffer.from(await encoded.arrayBuffer());
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': encoded.headers.get('content-type') ?? '',
      'content-length': body.length,
    };
    const options = { method: 'POST', localAddress, headers, agent: false };
    request(`${address}/report-check`, options, (reply) => {
      reply.resume();
      reply.once('end', () => {
        if (reply.statusCode === 200) resolve((performance.now() - begun) / 1000);
        else reject(new Error(`an upload answers ${reply.statusCode}`));
      });
    })
      .once('error', reject)
      .end(body);
  });
}

function tell(when: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const share = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
  console.log(
    `${when}: ${times.length} pages, half within ${share(0.5)} ms, 95 % within ${share(0.95)} ms, all within ${share(1)} ms`,
  );
}
