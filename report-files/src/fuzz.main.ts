// Reads mutated reports without end in sight: `node report-files/src/fuzz.main.ts --inputs 1000000 [--seed 1]`.
// An input that breaks a promise of the reader, or whose reading had to be stopped, is written to the folder of
// temporary files and named with its seed and number.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { diceOf, mutated } from './fuzz-mutations.ts';
import { fuzzReader } from './fuzz-reader.ts';
import { type FuzzSeed, ownSeeds, publishedSeeds } from './fuzz-seeds.ts';
import { openReportReader } from './read-in-child.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const inputs = Number(values.inputs);
const dice = diceOf(Number(values.seed));
const published = publishedSeeds();
if (published.length === 0) console.error('no published reports here: our own files only');
const seeds = [...ownSeeds(), ...published];
// A PDF takes some hundred times as long as a page: one input in five hundred is one.
const slow = seeds.filter(({ bytes }) => bytes[0] === 0x25);
const fast = seeds.filter((seed) => !slow.includes(seed));

// The library that takes PDF apart can be led into using memory without end: only a child survives that.
const reader = openReportReader();
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));

const counts: Record<string, number> = { report: 0, refused: 0, unread: 0, stopped: 0, broken: 0 };
const begun = performance.now();
for (let done = 1; done <= inputs; done += 1) {
  const group = dice(500) === 0 ? slow : fast;
  const seed = group[dice(group.length)];
  if (!seed) continue;
  const changed = mutated(seed.bytes, dice);
  const bytes = isText(seed) && dice(4) > 0 ? decodable(changed) : changed;
  const read = group === slow ? readInChild : undefined;
  const outcome = await outcomeOf(bytes, read);
  if (outcome === 'stopped' || outcome === 'broken') keep(outcome, seed.name, done, bytes);
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  if (done % 1000 === 0 || done === inputs) tellProgress(done);
}
reader.close();
rmSync(folder, { recursive: true });
process.exitCode = (counts.broken ?? 0) + (counts.stopped ?? 0) > 0 ? 1 : 0;

/** A child that was stopped is asked once more: a busy machine is no fault of the file. */
async function outcomeOf(bytes: Uint8Array, read: typeof readInChild | undefined): Promise<string> {
  const reading = () => fuzzReader(bytes, read).catch((fault: unknown) => broken(fault));
  const outcome = await reading();
  return outcome === 'stopped' ? reading() : outcome;
}

function readInChild(bytes: Uint8Array): Promise<AnnualReport> {
  const path = join(folder, 'input');
  writeFileSync(path, bytes);
  return reader.read(path);
}

function isText({ name }: FuzzSeed): boolean {
  return /^text|^page$|\.(?:txt|html)$/u.test(name);
}

/** Torn characters would stop most inputs at the decoder. */
function decodable(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes));
}

function broken(fault: unknown): string {
  console.log(String(fault));
  return 'broken';
}

function keep(outcome: string, name: string, number: number, bytes: Uint8Array): void {
  const path = join(tmpdir(), `fuzz-${values.seed}-${number}`);
  writeFileSync(path, bytes);
  console.log(`${outcome}: ${name} by --seed ${values.seed}, input ${number} (${path})`);
}

function tellProgress(done: number): void {
  const perSecond = Math.round((done / (performance.now() - begun)) * 1000);
  const parts = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`${done} inputs, ${perSecond} a second: ${parts.join(', ')}`);
}
