// The child of `check-child.ts`: takes a file in piece by piece, and says what it is and bears.
import { setPriority } from 'node:os';
import type { CheckAnswer, CheckQuestion } from './check-child.ts';
import { inspectContent } from './inspect-content.ts';

/** Below the server itself. */
setPriority(10);

// The library that takes PDF apart drops promises that fail on damaged parts, and goes on without the parts.
let isDamaged = false;
process.on('unhandledRejection', () => {
  isDamaged = true;
});
process.on('message', (question) => {
  void said(question as CheckQuestion).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

let content = Buffer.alloc(0);
let filled = 0;

async function said(question: CheckQuestion): Promise<CheckAnswer> {
  try {
    return await answerTo(question);
  } catch (error) {
    content = Buffer.alloc(0);
    return { fault: String(error) };
  }
}

async function answerTo(question: CheckQuestion): Promise<CheckAnswer> {
  if (question.kind === 'begin') {
    content = Buffer.alloc(question.bytes);
    filled = 0;
    isDamaged = false;
    return 'taken';
  }
  if (question.kind === 'piece') {
    content.set(question.piece, filled);
    filled += question.piece.length;
    return 'taken';
  }
  if (filled !== content.length) throw new Error(`${filled} of ${content.length} bytes came`);
  const { name, today } = question;
  const verdict = await inspectContent({ name, today, bytes: content });
  content = Buffer.alloc(0);
  return isDamaged
    ? { type: verdict.type, screening: 'waiting', findings: [{ finding: 'damaged', detail: null }] }
    : verdict;
}
