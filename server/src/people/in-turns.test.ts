import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

test('so many run at once, so many wait, and the next is told to come again', async () => {
  const turn = inTurns(2, 1);
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const begun: number[] = [];
  const work = (which: number) => () => {
    begun.push(which);
    return opened;
  };
  const all = [turn(work(1)), turn(work(2)), turn(work(3))];
  await expect(turn(work(4))).rejects.toThrow('登录的人太多');
  expect(begun).toEqual([1, 2]);
  open();
  await Promise.all(all);
  expect(begun).toEqual([1, 2, 3]);
});

test('one that fails gives its turn on', async () => {
  const turn = inTurns(1, 5);
  const failing = turn(() => Promise.reject(new Error('wrong')));
  const next = turn(async () => 'done');
  await expect(failing).rejects.toThrow('wrong');
  expect(await next).toBe('done');
});
