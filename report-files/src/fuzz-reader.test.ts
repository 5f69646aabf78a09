import { expect, test } from 'vitest';
import { DISTRICT } from './demo-report.ts';
import { fuzzReader } from './fuzz-reader.ts';
import { ReadFailure, ReadingStopped } from './read-failure.ts';
import { readReportBytes } from './read-report-bytes.ts';

const bytes = new TextEncoder().encode(DISTRICT);

test.each([
  ['that is refused with a reason', new ReadFailure('文件是空的'), 'unread'],
  ['that had to be stopped', new ReadingStopped('读取超过 10 秒，已停止'), 'stopped'],
])('a reading %s is told as that', async (_name, failure, outcome) => {
  expect(await fuzzReader(bytes, () => Promise.reject(failure))).toBe(outcome);
});

test('a reading that fails otherwise, or prints a figure that is not there, breaks a promise', async () => {
  const fault = new TypeError('x is not a function');
  await expect(fuzzReader(bytes, () => Promise.reject(fault))).rejects.toThrow(fault);
  const misread = async () => {
    const report = await readReportBytes(bytes);
    const cell = { value: 3_141, state: 'number', raw: '3141', where: '第 1 行' } as const;
    return { ...report, cells: { ...report.cells, 'requests.new.total': cell } };
  };
  await expect(fuzzReader(bytes, misread)).rejects.toThrow('the file has no 3141');
});

test('a figure regained stands among the digits of its row', async () => {
  const told = (value: number) => async () => {
    const report = await readReportBytes(bytes);
    const cell = { value, state: 'recovered', raw: '31000031', where: '第 1 行' } as const;
    return { ...report, cells: { 'requests.new.total': cell } };
  };
  const printed = new TextEncoder().encode(`${DISTRICT}\n31000031`);
  expect(await fuzzReader(printed, told(31))).toBe('report');
  await expect(fuzzReader(printed, told(32))).rejects.toThrow('32 is not what 31000031 spells');
});
