// The child of `read-in-child.ts`: reads one file after another, as a report or as text, and answers what it read.

import { documentText } from './document-text.ts';
import { fileBytes } from './file-bytes.ts';
import { ReadFailure } from './read-failure.ts';
import type { ChildAnswer, ChildTask } from './read-in-child.ts';
import { readReportFile } from './read-report-file.ts';

process.on('message', (task: ChildTask) => {
  void answer(task).then((each) => process.send?.(each));
});
// The library that takes PDF apart drops promises that fail on damaged parts, and goes on without the parts.
let isDamaged = false;
process.on('unhandledRejection', () => {
  isDamaged = true;
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function answer({ path, as }: ChildTask): Promise<ChildAnswer> {
  isDamaged = false;
  try {
    const read =
      as === 'report'
        ? { report: await readReportFile(path) }
        : { text: await documentText(await fileBytes(path)) };
    return isDamaged ? { failure: '文件已损坏：部分内容无法解析' } : read;
  } catch (error) {
    if (error instanceof ReadFailure) return { failure: error.message };
    return { failure: `读取时程序出错，请把这个文件报告给维护者（${error}）` };
  }
}
