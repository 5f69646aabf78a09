import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCEPTED, SURROUNDINGS } from './probes/accepted.mjs';
import { probeTree } from './probes/probe-tree.mjs';
import { REFUSED_BY_BIOME } from './probes/refused-by-biome.mjs';
import { REFUSED_BY_OXLINT } from './probes/refused-by-oxlint.mjs';
import { REFUSED_BY_TSC } from './probes/refused-by-tsc.mjs';

const REFUSED = [...REFUSED_BY_BIOME, ...REFUSED_BY_OXLINT, ...REFUSED_BY_TSC];

let tree;
let findings;

beforeAll(() => {
  tree = probeTree([
    ...SURROUNDINGS,
    ...ACCEPTED.map(([, file, text]) => [file, text]),
    ...REFUSED.map(({ file, text }) => [file, text]),
  ]);
  findings = { biome: runBiome(), oxlint: runOxlint(), tsc: runTsc() };
}, 60_000);

afterAll(() => tree.remove());

describe.each([
  ['biome', REFUSED_BY_BIOME],
  ['oxlint', REFUSED_BY_OXLINT],
  ['tsc', REFUSED_BY_TSC],
])('%s refuses', (tool, probes) => {
  test.each(probes)('$words', ({ rule, file }) => {
    expect(findings[tool].get(file) ?? []).toContain(rule);
  });
});

describe('nothing refuses', () => {
  const files = [...ACCEPTED, ...SURROUNDINGS.map(([file]) => [file, file])];

  test.each(files)('%s', (_words, file) => {
    const found = Object.values(findings).flatMap((byFile) => byFile.get(file) ?? []);
    expect(found).toEqual([]);
  });
});

test('no two probes stand in one file', () => {
  const files = [...REFUSED.map(({ file }) => file), ...ACCEPTED.map(([, file]) => file)];
  expect(new Set(files).size).toBe(files.length);
});

describe('every rule that the project sets has a probe', () => {
  const probed = new Set(REFUSED.map(({ rule }) => rule));

  test('of biome.json', () => {
    const { linter, overrides } = settings('biome.json');
    const rules = [linter, ...overrides.map((override) => override.linter)].flatMap(rulesOf);
    expect([...new Set(rules)].filter((rule) => !probed.has(rule))).toEqual([]);
  });

  test('of .oxlintrc.json', () => {
    const rules = Object.keys(settings('.oxlintrc.json').rules).map((rule) =>
      rule.replace(/^(\w+)\/(.+)$/, '$1($2)'),
    );
    expect(rules.filter((rule) => !probed.has(rule))).toEqual([]);
  });

  test('of tsconfig.base.json', () => {
    const { compilerOptions } = settings('tsconfig.base.json');
    const strict = Object.keys(compilerOptions).filter((option) =>
      /^(strict|no[A-Z]|exact|verbatim|erasable|isolated)/.test(option),
    );
    const words = REFUSED_BY_TSC.map(({ words }) => words).join('\n');
    expect(strict.filter((option) => !words.includes(option))).toEqual([]);
  });
});

test('Node refuses TypeScript that it cannot erase', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(tree.folder, 'report-files/src/an-enum.ts')],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX');
});

function runBiome() {
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = tree.run('@biomejs/biome/bin/biome', ...args);
  return byFile(JSON.parse(stdout).diagnostics, ({ location, category }) => [
    location.path,
    category,
  ]);
}

function runOxlint() {
  const { stdout } = tree.run('oxlint/bin/oxlint', '--format=json', '.');
  return byFile(JSON.parse(stdout).diagnostics, ({ filename, code }) => [filename, code]);
}

/** In law alone: its settings are the strictest, and all packages share the base. */
function runTsc() {
  const { stdout } = tree.run('typescript/bin/tsc', '-b', 'law', '--pretty', 'false');
  return byFile(stdout.matchAll(/^(\S+)\(\d+,\d+\): error (TS\d+)/gm), ([, file, error]) => [
    file,
    error,
  ]);
}

/** The rules broken in each file. */
function byFile(diagnostics, read) {
  const found = new Map();
  for (const diagnostic of diagnostics) {
    const [file, rule] = read(diagnostic);
    found.set(file, [...(found.get(file) ?? []), rule]);
  }
  return found;
}

function settings(file) {
  return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
}

function rulesOf({ rules }) {
  return Object.entries(rules).flatMap(([group, one]) =>
    group === 'preset'
      ? []
      : Object.entries(one).flatMap(([rule, level]) =>
          level === 'off' ? [] : `lint/${group}/${rule}`,
        ),
  );
}
