import { probe } from './probe.mjs';

const UNDECLARED = 'lint/correctness/noUndeclaredDependencies';
const RESTRICTED = 'lint/style/noRestrictedImports';

const STORE = '../people/organs.store.ts';
const STORE_BY_NAME = '@yigongkai/server/people/organs.store';

const undeclared = (words, folder, text) => probe(words, UNDECLARED, folder, text);
const reach = (words, folder, path) =>
  probe(words, RESTRICTED, folder, `export { organs } from '${path}';`);

const PACKAGES = [
  undeclared('law importing zod', 'law/src/requests', "export { z } from 'zod';"),
  undeclared('law importing types of zod', 'law/src/requests', "export type { z } from 'zod';"),
  undeclared('law importing zod late', 'law/src/requests', "export const z = import('zod');"),
  undeclared(
    'a rule of law importing what only its tests may',
    'law/src/requests',
    "export { default as fc } from 'fast-check';",
  ),
  ...['law', 'report-files', 'screening', 'data', 'contract', 'cli', 'workbench'].map((name) =>
    undeclared(`${name} importing the server`, `${name}/src`, `export * from '${STORE_BY_NAME}';`),
  ),
  undeclared(
    'what every document shares importing the law',
    'official-paper/src',
    "export { FORMS } from '@yigongkai/law/reports/forms';",
  ),
  undeclared(
    'letters importing reports',
    'instrument-files/src',
    "export * from '@yigongkai/report-files/document-text';",
  ),
  undeclared(
    'a detector importing what only its tests may',
    'screening/src',
    "export { default as fc } from 'fast-check';",
  ),
  undeclared(
    'screening importing the files that it is to read',
    'screening/src',
    "export * from '@yigongkai/report-files/document-text';",
  ),
  undeclared(
    'the command line importing the server late',
    'cli/src',
    `export const server = import('${STORE_BY_NAME}');`,
  ),
  undeclared(
    'the server importing the workbench',
    'server/src',
    "export * from '@yigongkai/workbench/main';",
  ),
  undeclared(
    'the workbench importing the calendars',
    'workbench/src',
    "export * from '@yigongkai/data/national-notices';",
  ),
  reach(
    'the workbench reaching the server by path',
    'workbench/src/people',
    '../../../server/src/people/x.ts',
  ),
  reach('a package by path', 'cli/src', '../../server/src/people/organs.store.ts'),
  reach('a package by path from a folder', 'cli/src/act', '../../../server/src/people/x.ts'),
  reach('a package by a roundabout path', 'cli/src', './../../server/src/people/x.ts'),
];

const FEATURE = 'server/src/requests';

const FEATURES = [
  reach("another feature's store", FEATURE, STORE),
  reach("another feature's routes", FEATURE, '../people/people.routes.ts'),
  reach("another feature's page", FEATURE, '../portal/organ.page.ts'),
  reach('a store by way of src', FEATURE, '../../src/people/organs.store.ts'),
  reach('a store from here', FEATURE, './../people/organs.store.ts'),
  reach('a store there and back', FEATURE, '../people/../people/organs.store.ts'),
  reach('a store with two slashes', FEATURE, '../people//organs.store.ts'),
  reach('a store by the name of the package', FEATURE, STORE_BY_NAME),
  reach("another feature's store in a test", `${FEATURE}/foreign-store.test.ts`, STORE),
  probe('a store late', RESTRICTED, FEATURE, `export const store = import('${STORE}');`),
  probe('a store for its effects', RESTRICTED, FEATURE, `import '${STORE}';`),
  probe('types of a store', RESTRICTED, FEATURE, `export type { Organs } from '${STORE}';`),
];

const PORTAL = 'server/src/portal';
const ACT = '../people/register-organ.ts';

const DOORS = [
  reach('the portal reaching a store', PORTAL, STORE),
  reach('the portal reaching an act', PORTAL, ACT),
  reach('the portal reaching an act from here', PORTAL, `./${ACT}`),
  reach('the portal reaching an act by way of a door', PORTAL, `../http/${ACT}`),
  reach('the portal reaching an act by name', PORTAL, '@yigongkai/server/people/register-organ'),
  probe('the portal late', RESTRICTED, PORTAL, `export const act = import('${ACT}');`),
];

const PORTAL_REPORTS = 'server/src/portal-reports';

const REPORT_PAGES = [
  reach('the reports of the portal reaching a store', PORTAL_REPORTS, STORE),
  reach('the reports of the portal reaching an act', PORTAL_REPORTS, ACT),
  reach('the reports of the portal reaching a page', PORTAL_REPORTS, '../portal/organ.page.ts'),
  reach('the reports of the portal reaching routes', PORTAL_REPORTS, '../portal/portal.routes.ts'),
  reach('the portal reaching a page of reports', PORTAL, '../portal-reports/report.page.ts'),
];

/** Imports that Biome must refuse. */
export const REFUSED_IMPORTS = [...PACKAGES, ...FEATURES, ...DOORS, ...REPORT_PAGES];
