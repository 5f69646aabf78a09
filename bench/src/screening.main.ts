// Characters a second of the whole screening, beside libraries that look for words and nothing else, and
// `grep -F -f`: `node bench/src/screening.main.ts`. The peers get our own words, and 20,000 made-up ones.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { ownSeeds } from '@yigongkai/report-files/fuzz-seeds';
import { CONTEXT_WORDS } from '@yigongkai/screening/context-words';
import {
  sampleCard,
  sampleIdentity,
  sampleMobile,
} from '@yigongkai/screening/labelled/sample-numbers';
import { screenText } from '@yigongkai/screening/screen-text';
import FastScanner from 'fastscan';
import { Mint } from 'mint-filter';

const CHARACTERS = 1_000_000;
const SECONDS = 12;
const MANY_WORDS = 20_000;

/** The aim: this many times the speed of fastscan. */
const AIM = 3;

const today = calendarDay('2026-11-22');
const ownWords = CONTEXT_WORDS.map(({ word }) => word);
const folder = mkdtempSync(join(tmpdir(), 'yigongkai-bench-'));

const report = new TextDecoder().decode(ownSeeds()[0]?.bytes);
const prose = report
  .split('\n')
  .filter((line) => !line.includes('|'))
  .join('\n');
compare('running text', prose);
compare('an annual report with its tables', report);
compare('a list of persons, three findings a line', personLines());
rmSync(folder, { recursive: true });

type Work = { readonly name: string; readonly run: (text: string) => unknown };

/** The rounds take turns, so that whatever else the machine does falls on all alike. */
function compare(kind: string, part: string): void {
  const text = flat(part.repeat(Math.ceil(CHARACTERS / part.length)).slice(0, CHARACTERS));
  const works = [
    { name: 'screening', run: () => screenText(text, { today }).length },
    ...peers('our words', ownWords, text),
    ...peers(`${MANY_WORDS} words`, madeUpWords(MANY_WORDS), text),
  ];
  for (const { run } of works) run(text);
  const best = works.map(() => Number.POSITIVE_INFINITY);
  const end = performance.now() + SECONDS * 1000;
  while (performance.now() < end)
    for (const [at, { run }] of works.entries()) {
      const begun = performance.now();
      run(text);
      best[at] = Math.min(best[at] ?? 0, performance.now() - begun);
    }
  tell(kind, works, best);
}

function tell(kind: string, works: readonly Work[], best: readonly number[]): void {
  console.log(`${kind}, ${CHARACTERS} characters, the best of all rounds`);
  const [own = 1] = best;
  for (const [at, { name }] of works.entries()) {
    const taken = best[at] ?? 0;
    const ratio = at === 0 ? '' : `; screening runs at ${(taken / own).toFixed(2)} times that`;
    const aim = name.startsWith('fastscan') ? ` (aim: ${AIM})` : '';
    const speed = (CHARACTERS / taken / 1000).toFixed(2);
    console.log(`  ${name}: ${speed} million characters a second${ratio}${aim}`);
  }
}

function peers(of: string, words: readonly string[], text: string): Work[] {
  const scanner = new FastScanner(words);
  const mint = new Mint([...words]);
  const [wordFile, textFile] = [join(folder, 'words'), join(folder, 'text')];
  writeFileSync(`${wordFile}-${words.length}`, words.join('\n'));
  writeFileSync(textFile, text);
  const grep = () =>
    spawnSync('grep', ['-o', '-b', '-F', '-f', `${wordFile}-${words.length}`, textFile], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { LC_ALL: 'C' },
    });
  return [
    { name: `fastscan, ${of}`, run: () => scanner.search(text) },
    { name: `mint-filter, ${of}`, run: () => mint.filter(text) },
    ...(grep().error ? [] : [{ name: `grep -o -b -F -f, ${of}`, run: grep }]),
  ];
}

/** Words of two to six ideographs, the same in every run. */
function madeUpWords(count: number): string[] {
  let seed = 20261122;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const ideograph = () => String.fromCharCode(0x4e00 + next(3000));
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + next(5) }, ideograph).join(''),
  );
}

function personLines(): string {
  const lines = Array.from({ length: 500 }, (_, at) =>
    [at, '张小明', sampleIdentity(at), sampleMobile(at), sampleCard(at), '示例村'].join('\t'),
  );
  return `${lines.join('\n')}\n`;
}

/** In one piece: a text put together from parts is searched far more slowly. */
function flat(text: string): string {
  return text.split('').join('');
}
