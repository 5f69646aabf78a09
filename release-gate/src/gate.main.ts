// The child of `open-gate.ts`: reads and screens one file after another, and answers what it found.

import type { GateQuestion } from './open-gate.ts';
import { readRelease, unreadable } from './read-release.ts';
import { type GateFinding, screenRelease } from './screen-release.ts';

// The library that takes PDF apart drops promises that fail on damaged parts, and goes on without the parts.
let isDamaged = false;
process.on('unhandledRejection', () => {
  isDamaged = true;
});
process.on('message', (question: GateQuestion) => {
  void answer(question).then((findings) => process.send?.(findings));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function answer({ bytes, settings }: GateQuestion): Promise<GateFinding[]> {
  isDamaged = false;
  try {
    const read = await readRelease(bytes);
    const whole = isDamaged ? unreadable('文件已损坏：部分内容无法解析') : read;
    return screenRelease(whole, settings);
  } catch (error) {
    const why = `读取时程序出错，请把这个文件报告给维护者（${error}）`;
    return screenRelease(unreadable(why), settings);
  }
}
