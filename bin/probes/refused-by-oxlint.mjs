import { probe } from './probe.mjs';

const FLOATING = 'typescript(no-floating-promises)';
const MISUSED = 'typescript(no-misused-promises)';
const STORE = '../people/organs.store.ts';

const inFeature = (words, rule, text) => probe(words, rule, 'server/src/requests', text);

/** What oxlint must refuse: what needs the types of other packages, and imports that Biome does not read. */
export const REFUSED_BY_OXLINT = [
  inFeature(
    'a promise of Node that nobody awaits',
    FLOATING,
    "import { rm } from 'node:fs/promises';\n\nexport function forget(path: string) {\n  rm(path);\n}",
  ),
  inFeature(
    'a promise of the database that nobody awaits',
    FLOATING,
    "import type { Kysely } from 'kysely';\n\nexport function forget(db: Kysely<{ organ: { id: string } }>) {\n  db.deleteFrom('organ').execute();\n}",
  ),
  inFeature(
    'a promise of another file that nobody awaits',
    FLOATING,
    "import { save } from './save.ts';\n\nexport function forget() {\n  save();\n}",
  ),
  inFeature(
    'a promise as a condition',
    MISUSED,
    "import { save } from './save.ts';\n\nexport const saved = () => (save() ? 1 : 2);",
  ),
  inFeature(
    'a promise where none is awaited',
    MISUSED,
    "import { save } from './save.ts';\n\nexport const all = (rows: number[]) => rows.forEach(async () => save());",
  ),
  inFeature(
    'an import inside a type',
    'typescript(consistent-type-imports)',
    `export type Organs = import('${STORE}').Organs;`,
  ),
  inFeature(
    'require',
    'typescript(no-require-imports)',
    `export const organs = require('${STORE}');`,
  ),
  inFeature(
    'an import whose path is computed',
    'import(no-dynamic-require)',
    `const path = '${STORE}';\nexport const organs = import(path);`,
  ),
];
