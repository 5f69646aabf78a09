import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { testApp } from '../http/test-app.ts';
import { DISTRICT, formOf, sent, WRONG_TOTAL } from './testing.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);

let folder = '';
let files: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-check-'));
  files = ['wrong.txt', 'right.txt', 'novel.txt', 'empty.txt'].map((name) => join(folder, name));
  const contents = [WRONG_TOTAL, DISTRICT, '从前有座山。', ''];
  await Promise.all(contents.map((content, at) => writeFile(files[at] ?? '', content)));
});

afterAll(() => rm(folder, { recursive: true }));

const formOfFiles = async () =>
  formOf(await Promise.all(files.map(async (file) => [file, await readFile(file)] as const)));

test('a program hears exactly what the command line prints', async () => {
  const { app } = await testApp();
  const reply = await app.inject({
    url: '/api/report-checks',
    ...(await sent(await formOfFiles())),
  });
  const { stdout } = await run(
    process.execPath,
    ['cli/src/main.ts', 'report', 'check', ...files, '--json'],
    { cwd: ROOT },
  ).catch((ended) => ended);
  const named = JSON.parse(stdout).map(({ file, ...rest }: { file: string }) => ({
    file: file.slice(folder.length + 1),
    ...rest,
  }));
  expect(reply.statusCode).toBe(200);
  expect(reply.json()).toEqual(named);
});

test('a refusal is problem+json', async () => {
  const { app } = await testApp(undefined, { desk: { filesPerAddress: 0 } });
  const reply = await app.inject({
    url: '/api/report-checks',
    ...(await sent(await formOfFiles())),
  });
  expect(reply.statusCode).toBe(429);
  expect(reply.headers['content-type']).toContain('application/problem+json');
  expect(reply.headers['retry-after']).toBe('600');
  expect(reply.json()).toMatchObject({ status: 429, title: expect.stringContaining('分钟') });
});

test('the example of the documentation runs', async () => {
  const { app } = await testApp();
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const document = await readFile(join(ROOT, 'docs/check-reports-by-program.md'), 'utf8');
  const example = join(folder, 'example.mjs');
  await writeFile(example, /```js\n(?<code>.*?)```/su.exec(document)?.groups?.code ?? '');
  const { stdout } = await run(process.execPath, [example, address, ...files]);
  expect(stdout).toContain('wrong.txt: 示例市演示区人民政府办公室 2023\n  fail ');
  expect(stdout).toContain('novel.txt: 不是 2019 年或 2021 年格式');
  expect(stdout).toContain('empty.txt: 文件是空的');
});

describe('the description of the API', () => {
  test('names every address for programs, and no other', async () => {
    const { app } = await testApp();
    expect(() => app.get('/api/more', { config: { permission: 'public' } }, async () => 1)).toThrow(
      'GET /api/more is not among the endpoints',
    );
    const { openapi, paths } = (await app.inject({ url: '/api/openapi.json' })).json();
    expect(openapi).toBe('3.1.0');
    for (const [path, operations] of Object.entries<object>(paths))
      for (const method of Object.keys(operations))
        expect(
          app.hasRoute({
            method: method.toUpperCase() as 'GET',
            url: path.replace(/\{(\w+)\}/gu, ':$1'),
          }),
        ).toBe(true);
  });

  test('tells the shape that a program hears', async () => {
    const { app } = await testApp();
    const { paths } = (await app.inject({ url: '/api/openapi.json' })).json();
    const { schema } = paths['/api/report-checks'].post.responses[200].content['application/json'];
    const reply = await app.inject({
      url: '/api/report-checks',
      ...(await sent(await formOfFiles())),
    });
    expect(z.fromJSONSchema(schema).safeParse(reply.json()).error).toBeUndefined();
    expect(z.fromJSONSchema(schema).safeParse([{ file: 1 }]).success).toBe(false);
  });
});
