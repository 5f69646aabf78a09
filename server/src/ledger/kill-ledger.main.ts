// The long kill test:   node server/src/ledger/kill-ledger.main.ts [ROUNDS, by default 1000]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram, tell } from '../run-program.ts';
import { killRounds } from './kill-rounds.ts';

await runProgram(async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'yigongkai-kill-'));
  const rounds = Number(process.argv[2] ?? 1000);
  const begun = performance.now();
  const result = await killRounds({ dataFolder, binaries: undefined }, rounds, tell);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(JSON.stringify({ ...result, seconds: Number(seconds) }));
  await rm(dataFolder, { recursive: true });
});
