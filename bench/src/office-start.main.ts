// How long the demo takes to its first page, what it keeps in memory at rest, and what the install weighs.
// Linux only: memory is read from /proc.   node bench/src/office-start.main.ts
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REST_MS = 10_000;

const data = mkdtempSync(join(tmpdir(), 'yigongkai-bench-'));
for (const start of ['first start', 'second start']) {
  const { demo, seconds } = await startDemo();
  console.log(`${start}: ${seconds.toFixed(1)} s to the first page`);
  await setTimeout(REST_MS);
  if (start === 'second start') tellMemory(demo.pid ?? 0);
  demo.kill('SIGINT');
  await new Promise((resolve) => demo.once('exit', resolve));
}
rmSync(data, { recursive: true });
tellInstall();

async function startDemo(): Promise<{ demo: ChildProcess; seconds: number }> {
  const begun = performance.now();
  const demo = spawn('npm', ['run', 'demo'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', YIGONGKAI_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const text of demo.stdout) {
    output += text;
    const address = /^http:\S+/m.exec(output)?.[0];
    if (!address) continue;
    await (await fetch(address)).text();
    break;
  }
  return { demo, seconds: (performance.now() - begun) / 1000 };
}

/** Proportional set size: what is shared is counted once. */
function tellMemory(root: number): void {
  const server = descendants(root);
  const postgres = processes().filter(
    ({ command }) => command.includes(data) || /^postgres: yigongkai/.test(command),
  );
  const family = new Set(postgres.flatMap(({ pid }) => [pid, ...descendants(pid)]));
  const own = sum(server.filter((pid) => !family.has(pid)).map(megabytes));
  const database = sum([...family].map(megabytes));
  console.log(
    `at rest: server with npm and starter ${own} MB, PostgreSQL ${database} MB, together ${own + database} MB`,
  );
}

type Process = { readonly pid: number; readonly parent: number; readonly command: string };

function processes(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return [{ pid: Number(name), parent: Number(parent), command }];
    } catch {
      return [];
    }
  });
}

function descendants(root: number): number[] {
  const all = processes();
  const below = (pid: number): number[] => [
    pid,
    ...all.filter(({ parent }) => parent === pid).flatMap((child) => below(child.pid)),
  ];
  return below(root);
}

function megabytes(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function tellInstall(): void {
  const sizes = execFileSync('du', ['-m', '--max-depth=2', join(ROOT, 'node_modules')], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string])
    .map(([size, path]) => ({ size: Number(size), name: path.split('/node_modules/')[1] ?? '' }));
  const total = sizes.find(({ name }) => name === '')?.size;
  const packages = sizes.filter(
    ({ name }) => name !== '' && name.startsWith('@') === name.includes('/'),
  );
  const largest = packages.sort((a, b) => b.size - a.size).slice(0, 5);
  console.log(
    `install: ${total} MB; ${largest.map(({ name, size }) => `${name} ${size}`).join(', ')}`,
  );
}
