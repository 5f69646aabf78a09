import { type UnzipFileInfo, unzipSync } from 'fflate';
import { ReadFailure } from './read-failure.ts';

/** Office files have some dozens of parts. */
const MOST_ENTRIES = 5000;

/** What one part may unpack to. The longest report has some 2 MB of it. */
const MOST_UNPACKED = 48 * 1024 * 1024;

/** Markup of tables packs to a fiftieth; a bomb to a thousandth. */
const MOST_RATIO = 200;

/** The names in the directory of a zip, as far as it can be read. */
export function zipEntryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        if (names.length > MOST_ENTRIES) throw new ReadFailure('压缩包里的文件太多');
        return false;
      },
    });
  } catch {
    return names;
  }
  return names;
}

/**
 * One part of a zip, unpacked.
 *
 * @throws ReadFailure when it is damaged, or would unpack to more than any report has.
 */
export function zipPart(bytes: Uint8Array, isWanted: (name: string) => boolean): Uint8Array {
  try {
    const [part] = Object.values(
      unzipSync(bytes, { filter: (entry) => isWanted(entry.name) && isOfFairSize(entry) }),
    );
    if (part) return part;
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    throw new ReadFailure('文件已损坏：压缩的内容解不开', { cause: error });
  }
  throw new ReadFailure('文件已损坏：缺少正文');
}

/** What all parts together may unpack to. */
const MOST_IN_ALL = 4 * MOST_UNPACKED;

/**
 * All parts of a zip, unpacked, by their names.
 *
 * @throws ReadFailure when it is damaged, or would unpack to more than any document has.
 */
export function zipParts(bytes: Uint8Array): Record<string, Uint8Array> {
  let [unpacked, entries] = [0, 0];
  try {
    return unzipSync(bytes, {
      filter: (entry) => {
        unpacked += entry.originalSize;
        entries += 1;
        if (entries > MOST_ENTRIES || unpacked > MOST_IN_ALL) throw new ReadFailure(TOO_LARGE);
        return isOfFairSize(entry);
      },
    });
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    throw new ReadFailure('文件已损坏：压缩的内容解不开', { cause: error });
  }
}

const TOO_LARGE = '文件解开后大得异常，可能是压缩炸弹，没有读取';

function isOfFairSize({ size, originalSize }: UnzipFileInfo): true {
  if (originalSize > MOST_UNPACKED || originalSize > size * MOST_RATIO)
    throw new ReadFailure(TOO_LARGE);
  return true;
}
