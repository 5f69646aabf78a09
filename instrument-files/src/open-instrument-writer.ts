import type { Composed } from '@yigongkai/law/instruments/compose-instrument';
import { type FileWriter, openFileWriter } from '@yigongkai/official-paper/file-writer';
import type { FileOrigin } from './file-origin.ts';

/** A letter to be written. */
export type InstrumentOrder = {
  readonly composed: Composed;
  readonly form: 'docx' | 'pdf';
  readonly origin: FileOrigin;
};

/** Writes letters beside the caller's thread. Whoever opens the writer closes it. */
export function openInstrumentWriter(): FileWriter<InstrumentOrder> {
  return openFileWriter(new URL('./write-instruments.main.ts', import.meta.url));
}
