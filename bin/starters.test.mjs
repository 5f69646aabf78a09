import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('.', import.meta.url));

/** A project of its own with the real starters and programs of one line in place of the real ones. */
let project;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'yigongkai-starters-'));
  cpSync(BIN, join(project, 'bin'), { recursive: true });
  place(
    'cli/src/main.ts',
    'const said: string[] = process.argv.slice(2);\nconsole.log(said.join());\nprocess.exitCode = said.length;',
  );
  place('workbench/build/build.main.ts', '');
  place('bin/check.mjs', 'console.log(process.argv.slice(2).join());');
  place('server/src/demo/main.ts', "console.log('up');\nsetInterval(() => {}, 1000);");
});

afterAll(() => rmSync(project, { recursive: true }));

describe('yigongkai', () => {
  test('hands its arguments on and ends with the code of the command line', () => {
    const { status, stdout } = start('yigongkai.mjs', 'report', 'check', 'a b.pdf');
    expect(stdout).toBe('report,check,a b.pdf\n');
    expect(status).toBe(3);
  });

  test('ends with 0 when the command line does', () => {
    expect(start('yigongkai.mjs').status).toBe(0);
  });
});

describe('the project scripts', () => {
  test('are run by name, with their arguments', () => {
    expect(start('run.mjs', 'check', '--quick', 'law')).toMatchObject({
      status: 0,
      stdout: '--quick,law\n',
    });
  });

  test.each([
    ['a name that is none of them', ['no-such-script'], '没有名为 no-such-script 的脚本'],
    ['a name that every object has', ['constructor'], '没有名为 constructor 的脚本'],
    ['no name', [], '请写明脚本的名称'],
  ])('are told to whoever gives %s', (_words, args, message) => {
    const { status, stdout, stderr } = start('run.mjs', ...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain('check、test、demo');
  });
});

describe('signals', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('%s is handed on', async (signal) => {
    place(
      'server/src/main.ts',
      `process.on('${signal}', () => process.exit(3));\nconsole.log('up');\nsetInterval(() => {}, 1000);`,
    );
    expect(await killed('start', signal)).toEqual([3, null]);
  });

  test('a program that one ends is reported as a shell reports it', async () => {
    expect(await killed('demo', 'SIGTERM')).toEqual([128 + 15, null]);
  });
});

test('an office whose workbench cannot be built is not started, and ends as the build did', () => {
  place('workbench/build/build.main.ts', 'process.exitCode = 4;');
  const { status, stdout } = start('run.mjs', 'demo');
  place('workbench/build/build.main.ts', '');
  expect([status, stdout]).toEqual([4, '']);
});

test('an old Node without a pinned one is told what to do', () => {
  const old =
    "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.1.0'}})";
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', old, join(project, 'bin/yigongkai.mjs')],
    { encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('本机为 20.1.0');
});

function start(starter, ...args) {
  return spawnSync(process.execPath, [join('bin', starter), ...args], {
    cwd: project,
    encoding: 'utf8',
  });
}

/** Starts a script, sends it a signal once it is up, and gives the code and signal it ended with. */
function killed(script, signal) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['bin/run.mjs', script], { cwd: project });
    child.stdout.once('data', () => child.kill(signal));
    child.on('exit', (...end) => resolve(end));
  });
}

function place(path, text) {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), `${text}\n`);
}
