import { exampleReport } from '@yigongkai/law/reports/example-report';
import { type WriteLimits, WriterBusy } from '@yigongkai/official-paper/file-writer';
import { expect, onTestFinished, test } from 'vitest';
import { REPORT_KINDS } from './write/write-report.ts';
import { openReportWriter } from './write-in-worker.ts';

const LIMITS = { seconds: 20, megabytes: 256, waiting: 16, idleSeconds: 60 };
const report = exampleReport();
const origin = { file: '年报', remarks: ['示例：本文件所涉机关均为虚构。'] };

function opened(limits: Partial<WriteLimits> = {}) {
  const writer = openReportWriter({ ...LIMITS, ...limits });
  onTestFinished(() => writer.close());
  return writer;
}

const STARTS = { html: '<!DOCTYPE', docx: 'PK', xlsx: 'PK', pdf: '%PDF', json: '{' };

test.each(REPORT_KINDS)('a report is written as %s beside the caller’s thread', async (kind) => {
  const bytes = await opened().write({ report, kind, origin });
  expect(Buffer.from(bytes).toString('latin1').startsWith(STARTS[kind])).toBe(true);
});

test('what a reader has to know of the file is printed in it', async () => {
  const bytes = await opened().write({ report, kind: 'html', origin });
  expect(Buffer.from(bytes).toString()).toContain('示例：本文件所涉机关均为虚构。');
});

test('the caller’s thread stays free while a PDF is written', async () => {
  const writer = opened();
  await writer.write({ report, kind: 'json', origin });
  const longest = longestPause();
  await writer.write({ report, kind: 'pdf', origin });
  expect(longest()).toBeLessThan(100);
});

test('one order too many is refused at once, and those before it are written', async () => {
  const writer = opened({ waiting: 2 });
  const orders = [1, 2].map(() => writer.write({ report, kind: 'json', origin }));
  await expect(writer.write({ report, kind: 'json', origin })).rejects.toThrow(WriterBusy);
  expect(await Promise.all(orders)).toHaveLength(2);
  expect(await writer.write({ report, kind: 'json', origin })).toBeInstanceOf(Uint8Array);
});

test('a file that takes too long is given up, and holds up no other', async () => {
  const writer = opened({ seconds: 0.001 });
  const orders = [1, 2].map(() => writer.write({ report, kind: 'pdf', origin }));
  for (const order of await Promise.allSettled(orders)) expect(order.status).toBe('rejected');
});

test('a report that cannot be written fails its own order alone', async () => {
  const writer = opened();
  const broken = { ...report, sections: 'none' as unknown as [] };
  await expect(writer.write({ report: broken, kind: 'docx', origin })).rejects.toThrow();
  expect(await writer.write({ report, kind: 'json', origin })).toBeInstanceOf(Uint8Array);
});

/** The longest time in milliseconds that this thread could not run a timer, since now. */
function longestPause(): () => number {
  let [longest, last] = [0, performance.now()];
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  return () => {
    clearInterval(timer);
    return longest;
  };
}
