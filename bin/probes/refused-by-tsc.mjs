import { probe } from './probe.mjs';

const inLaw = (words, error, text) => probe(words, error, 'law/src/oversight', text);

const PLATFORM = [
  inLaw('fetch', 'TS2304', "export const answer = fetch('https://example.org');"),
  inLaw('process', 'TS2591', 'export const env = process.env;'),
  inLaw('the console', 'TS2584', "console.log('x');"),
  inLaw('a timer', 'TS2304', 'setTimeout(() => {}, 1);'),
  inLaw('the document', 'TS2584', 'export const page = document;'),
  inLaw('files', 'TS2591', "export { readFileSync } from 'node:fs';"),
  inLaw('the performance clock', 'TS2304', 'export const now = performance.now();'),
  inLaw('random bytes', 'TS2304', 'export const id = crypto.randomUUID();'),
];

const PATHS = [
  inLaw(
    'a package by path',
    'TS6059',
    "export { organs } from '../../../server/src/people/organs.store.ts';",
  ),
  inLaw('an import without ts', 'TS2835', "export { row } from './row';"),
];

/** One for each option of tsconfig.base.json that refuses something; its name stands in the words. */
const OPTIONS = [
  inLaw('erasableSyntaxOnly, an enum', 'TS1294', 'export enum Row {\n  total,\n}'),
  inLaw(
    'erasableSyntaxOnly, a namespace',
    'TS1294',
    'export namespace row {\n  export const n = 1;\n}',
  ),
  inLaw(
    'erasableSyntaxOnly, a parameter property',
    'TS1294',
    'export class Row {\n  constructor(readonly total: number) {}\n}',
  ),
  inLaw('strict', 'TS7006', 'export const same = (row) => row;'),
  inLaw(
    'noUncheckedIndexedAccess',
    'TS2322',
    'export const first = (row: string[]): string => row[0];',
  ),
  inLaw(
    'exactOptionalPropertyTypes',
    'TS2375',
    'export const row: { total?: number } = { total: undefined };',
  ),
  inLaw(
    'noImplicitReturns',
    'TS7030',
    'export function total(row: 1 | 2) {\n  if (row === 1) return 1;\n}',
  ),
  inLaw(
    'noImplicitOverride',
    'TS4114',
    'class Row {\n  total() {}\n}\n\nexport class Sum extends Row {\n  total() {}\n}',
  ),
  inLaw(
    'noFallthroughCasesInSwitch',
    'TS7029',
    'export function total(row: number) {\n  let sum = 0;\n  switch (row) {\n    case 1:\n      sum = 1;\n    default:\n      sum += 2;\n  }\n  return sum;\n}',
  ),
  inLaw('noUnusedLocals', 'TS6133', 'const row = 1;\nexport const total = 0;'),
  inLaw('noUnusedParameters', 'TS6133', 'export function total(row: number) {\n  return 0;\n}'),
  inLaw(
    'verbatimModuleSyntax',
    'TS1484',
    "import { Row } from './row.ts';\nexport const none: Row[] = [];",
  ),
  inLaw('isolatedModules', 'TS1205', "export { Row } from './row.ts';"),
];

/** What the compiler must refuse in law. */
export const REFUSED_BY_TSC = [...PLATFORM, ...PATHS, ...OPTIONS];
