// The thread of `open-instrument-writer.ts`: writes one letter after another and answers with the bytes.
import { parentPort } from 'node:worker_threads';
import type { WorkerAnswer } from '@yigongkai/official-paper/file-writer';
import type { InstrumentOrder } from './open-instrument-writer.ts';
import { LackingCharacters, writeInstrumentPdf } from './write-instrument-pdf.ts';
import { writeInstrumentWord } from './write-instrument-word.ts';

parentPort?.on('message', (order: InstrumentOrder) => {
  void answer(order).then((each) => parentPort?.postMessage(each));
});

async function answer({ composed, form, origin }: InstrumentOrder): Promise<WorkerAnswer> {
  try {
    const write = form === 'pdf' ? writeInstrumentPdf : writeInstrumentWord;
    return { bytes: new Uint8Array(await write(composed, origin)) };
  } catch (error) {
    if (error instanceof LackingCharacters) return { unwritable: error.message };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
