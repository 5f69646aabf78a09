import { expect, test } from 'vitest';
import { makeLog } from './log.ts';

function logged(error: Error): string {
  let lines = '';
  makeLog('info', { write: (line: string) => (lines += line) }).error({ err: error }, 'fault');
  return lines;
}

test('a fault of ours is logged with its message', () => {
  expect(logged(new Error('no such page'))).toContain('no such page');
});

test("a database's error is logged by its code, without the values that its message quotes", () => {
  const error = Object.assign(new Error('invalid input: "张三"'), {
    severity: 'ERROR',
    code: '22P02',
    detail: 'Key (name)=(张三)',
  });
  expect(logged(error)).toContain('22P02');
  expect(logged(error)).not.toContain('张三');
});
