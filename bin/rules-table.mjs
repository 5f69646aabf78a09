// The table of docs/rules.md: every rule of the law, the function that applies it, and the tests that name it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAW = fileURLToPath(new URL('../law/src/', import.meta.url));

/** By what each kind of rule is applied, and how its tests name it. */
const KINDS = {
  channel: { by: 'receiptDay', in: ['requests/channel.ts'] },
  clock: {
    by: 'replyClock, sideClocks, clockRefusal',
    in: ['requests/side-clocks.ts'],
    alsoNamed: { REPLY: 'replyClock|clock\\(' },
  },
  consultation: { by: 'pausesOf, consultationEffect', in: ['requests/consultation-rule.ts'] },
  outcome: { by: 'citationFault, caseRow, remedyClassOf', in: ['requests/outcome.ts'] },
  control: { by: 'guardFindings, actJudgement', in: ['requests/controls.ts'] },
  fee: { by: 'itemsFee, pagesFee', in: ['requests/fee-tariff.ts'] },
  service: { by: 'stopsClockOn, serviceRefusal', in: ['requests/service-method.ts'] },
  instrument: {
    by: 'composeInstrument',
    in: ['instruments/instrument.ts'],
    /** Its tests go through the whole set. */
    set: 'Object\\.keys\\(INSTRUMENTS\\)',
  },
  'remedy-class': { by: 'remedyClassOf, remedyNotice', in: ['remedies/remedy-class.ts'] },
  'remedy-limit': { by: 'remedyDue', in: ['remedies/remedy-limits.ts'] },
  'respondent-clock': { by: 'respondentDue', in: ['remedies/respondent-clocks.ts'] },
  'remedy-result': { by: 'remedyCellsInYear', in: ['remedies/remedy-result.ts'] },
  setting: { by: 'the function that takes it', in: [] },
  'report-rule': { by: 'checkReport, checkReports', in: ['reports/report-rules.ts'] },
};

/** @returns {{ text: string, untested: string[] }} the page, and the rules that no test names */
export function rulesTable(rules, kindNames, cite) {
  const files = filesBelow(LAW);
  const tests = files.filter(([name]) => name.endsWith('.test.ts'));
  const untested = [];
  const parts = Object.entries(KINDS).map(([kind, { by, in: homes }]) => {
    const own = rules.filter((rule) => rule.kind === kind);
    const rows = own.map((rule) => {
      const naming = tests.filter(([, text]) => names(kind, rule.id).test(text));
      if (naming.length === 0) untested.push(`${kind} ${rule.id}`);
      return [
        rule.id,
        cell(rule.zh),
        [...new Set(rule.provisions.map(cite))].join('、'),
        naming
          .slice(0, 3)
          .map(([name]) => name.replace('.test.ts', ''))
          .join(', ') + (naming.length > 3 ? ` and ${naming.length - 3} more` : ''),
      ];
    });
    const home = homes.length > 0 ? `, ${homes.map((name) => `law/src/${name}`).join(', ')}` : '';
    return `## ${kindNames[kind]}\n\nApplied by \`${by}\`${home}.\n\n${markdown(rows)}`;
  });
  return { text: `${HEAD}\n\n${parts.join('\n\n')}\n`, untested };
}

const HEAD = `# Every rule, what applies it, and its tests

Written by \`npm run rules\` from the law itself (\`law/src/rulebook\`); a test fails when it is not current, or
when no test names a rule. \`npx yigongkai explain ID\` tells what a rule says and whence.`;

function names(kind, id) {
  const escaped = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (kind === 'control') return new RegExp(`control ${escaped}\\b`);
  const own = `['"\`]${escaped}['"\`]|\\b${escaped}:|\\.${escaped}\\b`;
  const { alsoNamed, set } = KINDS[kind];
  return new RegExp([own, alsoNamed?.[id], set].filter(Boolean).join('|'));
}

function markdown(rows) {
  return [['rule', '中文', 'provision', 'tests'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(LAW, path), readFileSync(path, 'utf8')]);
}
