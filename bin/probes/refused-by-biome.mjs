import { probe } from './probe.mjs';
import { REFUSED_IMPORTS } from './refused-imports.mjs';

const GLOBALS = 'lint/style/noRestrictedGlobals';
const PROPERTIES = 'lint/nursery/noJsRestrictedProperties';
const NAMES = 'lint/style/useFilenamingConvention';
const CYCLES = 'lint/suspicious/noImportCycles';

const inLaw = (words, rule, text) => probe(`${words} in law`, rule, 'law/src/requests', text);
const anywhere = (words, rule, text) => probe(words, rule, 'report-files/src', text);
const named = (file) => probe(`the name ${file}`, NAMES, `data/src/${file}`, 'export const n = 1;');
const lines = (count, line) => `${line}\n`.repeat(count);

/** What Biome must refuse. */
export const REFUSED_BY_BIOME = [
  ...REFUSED_IMPORTS,

  inLaw('Date', GLOBALS, 'export const now = new Date();'),
  inLaw('Date as a type', GLOBALS, 'export const same = (day: Date) => day;'),
  inLaw('globalThis Date', GLOBALS, 'export const now = new globalThis.Date();'),
  inLaw('Intl', GLOBALS, 'export const format = new Intl.NumberFormat();'),
  inLaw('Math random', PROPERTIES, 'export const roll = Math.random();'),
  inLaw('Math random by its name', PROPERTIES, "export const roll = Math['random']();"),
  inLaw('random taken out of Math', PROPERTIES, 'export const { random } = Math;'),
  inLaw('an order by locale', PROPERTIES, "export const order = 'a'.localeCompare('b');"),
  inLaw('a text by locale', PROPERTIES, 'export const text = (1).toLocaleString();'),

  probe('Date in screening', GLOBALS, 'screening/src', 'export const now = new Date();'),
  probe(
    'Intl in screening',
    GLOBALS,
    'screening/src',
    'export const { format } = new Intl.NumberFormat();',
  ),
  probe('Math random in screening', PROPERTIES, 'screening/src', 'export const n = Math.random();'),

  probe(
    'one half of a cycle',
    CYCLES,
    'data/src/a.ts',
    "import { b } from './b.ts';\nexport const a = () => b;",
  ),
  probe(
    'other half of a cycle',
    CYCLES,
    'data/src/b.ts',
    "import { a } from './a.ts';\nexport const b = () => a;",
  ),
  anywhere('a default export', 'lint/style/noDefaultExport', 'export default 1;'),
  anywhere('an enum', 'lint/style/noEnum', 'export enum Row {\n  total,\n}'),
  anywhere(
    'a namespace',
    'lint/style/noNamespace',
    'export namespace row {\n  export const n = 1;\n}',
  ),
  anywhere(
    'a parameter property',
    'lint/style/noParameterProperties',
    'export class Row {\n  constructor(readonly total: number) {}\n}',
  ),
  anywhere(
    'a non-null assertion',
    'lint/style/noNonNullAssertion',
    'export const f = (row: number[]) => row.at(0)!;',
  ),
  anywhere(
    'an interface',
    'lint/style/useConsistentTypeDefinitions',
    'export interface Row {\n  total: number;\n}',
  ),
  anywhere(
    'a type imported as a value',
    'lint/style/useImportType',
    "import { Row } from './row.ts';\nexport const none: Row[] = [];",
  ),
  anywhere(
    'fs without node',
    'lint/style/useNodejsImportProtocol',
    "export { rm } from 'fs/promises';",
  ),
  anywhere(
    'an import without ts',
    'lint/correctness/useImportExtensions',
    "export { row } from './row';",
  ),
  anywhere(
    'an unused import',
    'lint/correctness/noUnusedImports',
    "import { row } from './row.ts';\nexport const n = 0;",
  ),
  anywhere(
    'an unused variable',
    'lint/correctness/noUnusedVariables',
    'const row = 1;\nexport const n = 0;',
  ),
  anywhere(
    'a file of 301 lines',
    'lint/style/noExcessiveLinesPerFile',
    lines(301, "export * from './row.ts';"),
  ),
  anywhere(
    'a function of 61 lines',
    'lint/complexity/noExcessiveLinesPerFunction',
    `export function total(row: number[]) {\n${lines(61, '  row.push(1);')}}`,
  ),
  named('camelCase.ts'),
  named('snake_case.ts'),
  named('PascalCase.ts'),
  named('年报.ts'),
  probe(
    'the console in the server',
    'lint/suspicious/noConsole',
    'server/src/http',
    "console.log('started');",
  ),
];
