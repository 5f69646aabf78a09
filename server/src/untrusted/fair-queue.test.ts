import { expect, test } from 'vitest';
import { fairQueue } from './fair-queue.ts';

function queueOf(...jobs: readonly (readonly [string, string])[]) {
  const queue = fairQueue<string>();
  for (const [address, job] of jobs) queue.add(address, job);
  return queue;
}

const all = (queue: ReturnType<typeof queueOf>) =>
  Array.from({ length: queue.size() }, () => queue.take());

test('whoever brings one file waits for one of each other, not for all of somebody’s hundred', () => {
  const queue = queueOf(['甲', '甲1'], ['甲', '甲2'], ['甲', '甲3'], ['乙', '乙1'], ['丙', '丙1']);
  expect(all(queue)).toEqual(['甲1', '乙1', '丙1', '甲2', '甲3']);
});

test('whoever was served goes to the end', () => {
  const queue = queueOf(['甲', '甲1'], ['甲', '甲2'], ['乙', '乙1']);
  expect(queue.take()).toBe('甲1');
  queue.add('丙', '丙1');
  expect(all(queue)).toEqual(['乙1', '甲2', '丙1']);
});

test('the place that is told is the place that one gets', () => {
  const jobs = ['甲1', '甲2', '甲3', '乙1', '丙1', '丙2', '丁1'];
  const queue = queueOf(...jobs.map((job) => [job.slice(0, 1), job] as const));
  const told = jobs.map((job) => [queue.before(job.slice(0, 1), job), job] as const);
  const served = all(queue);
  expect(told.map(([place]) => served[place])).toEqual(jobs);
});

test('whoever goes leaves no gap', () => {
  const queue = queueOf(['甲', '甲1'], ['乙', '乙1'], ['乙', '乙2']);
  queue.remove('甲', '甲1');
  queue.remove('乙', '乙1');
  expect(queue.before('乙', '乙2')).toBe(0);
  expect(all(queue)).toEqual(['乙2']);
  expect(queue.take()).toBeUndefined();
});
