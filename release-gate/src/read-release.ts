import { type ContentKind, contentKind, contentName } from '@yigongkai/report-files/content-kind';
import { documentText } from '@yigongkai/report-files/document-text';
import { ReadFailure } from '@yigongkai/report-files/read-failure';
import { imageTraces } from './image-traces.ts';
import { readPdf } from './read-pdf.ts';
import { readSheets } from './read-sheets.ts';
import { readWord } from './read-word.ts';
import { type ReadFile, WHOLE_FILE } from './trace.ts';

type Reader = (bytes: Uint8Array) => ReadFile | Promise<ReadFile>;

/** The kinds of file that can be read whole. */
const READERS: { readonly [Kind in ContentKind]?: Reader } = {
  docx: readWord,
  xlsx: readSheets,
  pdf: readPdf,
  image: (bytes) => ({ lines: [], traces: imageTraces(bytes, WHOLE_FILE) }),
  text: async (bytes) => {
    const lines = (await documentText(bytes)).split('\n');
    return {
      lines: lines.map((text, at) => ({
        text,
        place: { kind: 'paragraph', part: '正文', paragraph: at + 1 } as const,
      })),
      traces: [],
    };
  },
};

/** Everything that a file carries. What cannot be read whole is a trace of its own: it is never passed over. */
export async function readRelease(bytes: Uint8Array): Promise<ReadFile> {
  try {
    const kind = contentKind(bytes);
    const read = READERS[kind];
    return read ? await read(bytes) : unreadable(`这是${contentName(kind).trim()}`);
  } catch (error) {
    if (error instanceof ReadFailure) return unreadable(error.message);
    throw error;
  }
}

/** A file that could not be read whole, and why. */
export function unreadable(words: string): ReadFile {
  return { lines: [], traces: [{ id: 'unreadable', place: WHOLE_FILE, words }] };
}
