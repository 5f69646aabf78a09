// The thread of `write-in-worker.ts`: writes one report after another and answers with the bytes.
import { parentPort } from 'node:worker_threads';
import type { WorkerAnswer } from '@yigongkai/official-paper/file-writer';
import { writeReport } from './write/write-report.ts';
import type { WriteOrder } from './write-in-worker.ts';

parentPort?.on('message', (order: WriteOrder) => {
  void answer(order).then((each) => parentPort?.postMessage(each));
});

async function answer({ report, kind, origin }: WriteOrder): Promise<WorkerAnswer> {
  try {
    return { bytes: new Uint8Array(await writeReport(report, kind, origin)) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
