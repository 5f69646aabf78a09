// Format, lint and import rules; promises that nobody awaits; types; files, exports and dependencies that nothing uses.
import { spawnSync } from 'node:child_process';

const CHECKS = [
  ['biome', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']],
  ['oxlint', ['node_modules/oxlint/bin/oxlint', '.']],
  ['tsc', ['node_modules/typescript/bin/tsc', '-b']],
  ['knip', ['node_modules/knip/bin/knip.js']],
];

for (const [name, args] of CHECKS) {
  console.log(`== ${name}`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
