// Runs one of the project's scripts with the Node that the project pins: `node bin/run.mjs test [args]`.
import { withNode } from './with-node.mjs';

const SCRIPTS = {
  check: ['bin/check.mjs'],
  test: ['node_modules/vitest/vitest.mjs', 'run'],
  demo: ['server/src/demo/main.ts'],
  start: ['server/src/main.ts'],
  backup: ['server/src/backup/back-up.main.ts'],
  restore: ['server/src/backup/restore.main.ts'],
  rebuild: ['server/src/ledger/rebuild.main.ts'],
  'export-ledger': ['server/src/ledger/export-ledger.main.ts'],
  'rotate-key': ['server/src/vault/rotate-key.main.ts'],
  recover: ['server/src/people/recover.main.ts'],
  'db:types': ['server/src/db/write-types.main.ts'],
  rules: ['bin/write-rules-table.mjs'],
  mutation: ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'law/stryker.config.json'],
};

/** What serves the workbench first has it built, where it is missing or older than its sources. */
const SERVES_WORKBENCH = ['demo', 'start'];
const BUILD = ['workbench/build/build.main.ts'];

const [name, ...args] = process.argv.slice(2);
if (Object.hasOwn(SCRIPTS, name)) {
  if (!SERVES_WORKBENCH.includes(name) || (await withNode(BUILD)))
    await withNode([...SCRIPTS[name], ...args]);
} else {
  const fault = name ? `没有名为 ${name} 的脚本` : '请写明脚本的名称';
  console.error(`${fault}。可用：${Object.keys(SCRIPTS).join('、')}`);
  process.exitCode = 2;
}
