import { buffer } from 'node:stream/consumers';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** Why an archive is not looked into any further. */
export class ArchiveRefused extends Error {
  readonly finding: 'archive-bomb' | 'damaged' | 'encrypted';

  constructor(finding: ArchiveRefused['finding'], cause?: unknown) {
    super(finding, { cause });
    this.finding = finding;
  }
}

/** What is left of what a file, with all archives inside, may unpack to. */
export type UnpackBudget = { entries: number; bytes: number };

export const UNPACK_BUDGET: Readonly<UnpackBudget> = { entries: 10_000, bytes: 300_000_000 };

/** Markup packs to a fiftieth; a bomb to a thousandth. What is small harms nobody however well it packs. */
const MOST_RATIO = 200;
const SMALL = 1_000_000;

export type ArchiveEntry = {
  readonly name: string;
  /** Unpacked. */
  readonly bytes: number;
  readonly read: () => Promise<Buffer>;
};

/**
 * The files in a zip. What their directory declares is taken from the budget before anything is unpacked, and
 * nothing unpacks to more than it declares.
 *
 * @throws ArchiveRefused, from the reading of an entry too.
 */
export async function archiveEntries(
  bytes: Buffer,
  budget: UnpackBudget,
): Promise<readonly ArchiveEntry[]> {
  try {
    const zip = await yauzl.fromBufferPromise(bytes);
    if (zip.entryCount > budget.entries) throw new ArchiveRefused('archive-bomb');
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      refuseHarmful(entry, budget);
      if (!entry.fileName.endsWith('/')) entries.push(entry);
    }
    return entries.map((entry) => ({
      name: entry.fileName,
      bytes: entry.uncompressedSize,
      read: () => unpacked(zip, entry),
    }));
  } catch (error) {
    throw error instanceof ArchiveRefused ? error : new ArchiveRefused('damaged', error);
  }
}

function refuseHarmful(entry: Entry, budget: UnpackBudget): void {
  const { compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) throw new ArchiveRefused('encrypted');
  budget.entries -= 1;
  budget.bytes -= uncompressedSize;
  const swells = uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_RATIO;
  if (swells || budget.entries < 0 || budget.bytes < 0) throw new ArchiveRefused('archive-bomb');
}

async function unpacked(zip: ZipFile, entry: Entry): Promise<Buffer> {
  try {
    return await buffer(await zip.openReadStreamPromise(entry));
  } catch (error) {
    throw new ArchiveRefused('damaged', error);
  }
}
