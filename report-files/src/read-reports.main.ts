// The child of `read-in-child.ts`: reads one file after another, by path, and answers what it read.

import { ReadFailure } from './read-failure.ts';
import type { ChildAnswer } from './read-in-child.ts';
import { readReportFile } from './read-report-file.ts';

process.on('message', (path) => {
  void answer(String(path)).then((each) => process.send?.(each));
});
// The library that takes PDF apart drops promises that fail on damaged parts, and goes on without the parts.
let isDamaged = false;
process.on('unhandledRejection', () => {
  isDamaged = true;
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function answer(path: string): Promise<ChildAnswer> {
  isDamaged = false;
  try {
    const report = await readReportFile(path);
    return isDamaged ? { failure: '文件已损坏：部分内容无法解析' } : { report };
  } catch (error) {
    if (error instanceof ReadFailure) return { failure: error.message };
    return { failure: `读取时程序出错，请把这个文件报告给维护者（${error}）` };
  }
}
