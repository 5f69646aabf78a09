// Writes docs/rules.md: `npm run rules`.
import { writeFileSync } from 'node:fs';
import { cite } from '../law/src/provisions/provision.ts';
import { RULE_KINDS } from '../law/src/rulebook/rule.ts';
import { RULEBOOK } from '../law/src/rulebook/rulebook.ts';
import { rulesTable } from './rules-table.mjs';

const { text, untested } = rulesTable(RULEBOOK, RULE_KINDS, cite);
writeFileSync(new URL('../docs/rules.md', import.meta.url), text);
for (const rule of untested) console.error(`no test names ${rule}`);
process.exitCode = untested.length > 0 ? 1 : 0;
