/** What must pass every check: in words, the file and what stands in it. */
export const ACCEPTED = [
  [
    'a test of law with Date, Intl, a locale and a library for tests',
    'law/src/requests/accepted.test.ts',
    "import fc from 'fast-check';\n\nexport const now = new Date().toLocaleString();\nexport const format = new Intl.NumberFormat();\nexport const anyNumber = fc.nat();",
  ],
  [
    'the workbench importing contract, law and React',
    'workbench/src/people/accepted.tsx',
    "import { listOrgans } from '@yigongkai/contract/people';\nimport { FORMS } from '@yigongkai/law/reports/forms';\nimport { useState } from 'react';\n\nexport const accepted = [listOrgans, FORMS, useState];",
  ],
  [
    'arithmetic in law',
    'law/src/requests/arithmetic.ts',
    'export const half = (row: number) => Math.floor(row / 2);',
  ],
  [
    'a test of screening with a library for tests, and screening importing law',
    'screening/src/accepted.test.ts',
    "import { FORMS } from '@yigongkai/law/reports/forms';\nimport fc from 'fast-check';\n\nexport const form = fc.constantFrom(FORMS, new Date());",
  ],
  [
    'a package importing one that it names',
    'cli/src/law.ts',
    "export { FORMS } from '@yigongkai/law/reports/forms';",
  ],
  ['the console of the command line', 'cli/src/console.ts', "console.log('done');"],
  ['the console of the starter of the server', 'server/src/main.ts', "console.log('started');"],
  [
    'a feature importing its own store',
    'server/src/people/list-organs.ts',
    "export { organs } from './organs.store.ts';",
  ],
  [
    "a feature importing another's act",
    'server/src/requests/act.ts',
    "export { register } from '../people/register-organ.ts';",
  ],
  [
    'a feature importing what all share',
    'server/src/requests/shared.ts',
    "export { connect } from '../db/connect.ts';\nexport { Problem } from '../errors.ts';",
  ],
  [
    'the whole server naming every feature',
    'server/src/app.ts',
    "export { organRoutes } from './people/people.routes.ts';",
  ],
  [
    'the portal importing a door',
    'server/src/portal/door.ts',
    "export { organs } from '../people/published-organs.ts';",
  ],
  [
    'the portal importing what all share',
    'server/src/portal/shared.ts',
    "export { connect } from '../db/connect.ts';\nexport { html } from '../http/html.ts';",
  ],
  [
    'the reports of the portal importing doors',
    'server/src/portal-reports/door.ts',
    "export { organs } from '../people/published-organs.ts';\nexport { layout } from '../portal/layout.ts';",
  ],
  [
    'the portal importing the summary of findings',
    'server/src/portal/summary.ts',
    "export { findingSummary } from '../portal-reports/finding-summary.ts';",
  ],
  [
    'a test of the portal importing an act',
    'server/src/portal/door.test.ts',
    "export { register } from '../people/register-organ.ts';",
  ],
  [
    'a file of 300 lines',
    'report-files/src/long-file.ts',
    "export * from './row.ts';\n".repeat(300).trimEnd(),
  ],
  [
    'a function of 60 lines',
    'report-files/src/long-function.ts',
    `export function total(row: number[]) {\n${'  row.push(1);\n'.repeat(60)}}`,
  ],
  [
    'a test longer than a function may be',
    'report-files/src/long.test.ts',
    `export function rows(row: number[]) {\n${'  row.push(1);\n'.repeat(80)}}`,
  ],
  [
    'what is generated, whatever it is',
    'server/src/db/generated.gen.ts',
    "export default class Row {\n  total!: import('../people/organs.store.ts').Organs;\n}",
  ],
  ['a library of Node', 'server/src/http/node.ts', "export { readFile } from 'node:fs/promises';"],
  [
    'a promise that is awaited or set aside',
    'server/src/requests/awaited.ts',
    "import { save } from './save.ts';\n\nexport async function both() {\n  await save();\n  void save();\n}",
  ],
];

/** What the probes import. */
export const SURROUNDINGS = [
  ['contract/src/people.ts', 'export const listOrgans = 1;'],
  ['server/src/errors.ts', 'export const Problem = 1;'],
  ['server/src/db/connect.ts', 'export const connect = 1;'],
  ['server/src/http/html.ts', 'export const html = 1;'],
  ['server/src/people/organs.store.ts', 'export const organs = 1;\nexport type Organs = 1;'],
  ['server/src/people/people.routes.ts', 'export const organRoutes = 1;'],
  ['server/src/people/published-organs.ts', 'export const organs = 1;'],
  ['server/src/people/register-organ.ts', 'export const register = 1;'],
  ['server/src/portal/organ.page.ts', 'export const organs = 1;'],
  ['server/src/portal/portal.routes.ts', 'export const organs = 1;'],
  ['server/src/portal/layout.ts', 'export const layout = 1;'],
  ['server/src/portal-reports/report.page.ts', 'export const organs = 1;'],
  ['server/src/portal-reports/finding-summary.ts', 'export const findingSummary = 1;'],
  ['server/src/requests/save.ts', 'export async function save(): Promise<void> {}'],
  ['report-files/src/row.ts', 'export const row = 1;\nexport type Row = 1;'],
  ['law/src/oversight/row.ts', 'export const row = 1;\nexport type Row = 1;'],
];
