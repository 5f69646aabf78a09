import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline as piped } from 'node:stream/promises';
import { syncFolder } from '../sync-folder.ts';
import type { CaseCipher } from '../vault/case-cipher.ts';

/** Content as it is known once it has come in whole. */
export type Received = { readonly bytes: number; readonly sha256: Buffer };

export type StoredContent = {
  readonly id: string;
  readonly sha256: Buffer;
  /** The case by whose key it is encrypted, `null` where it is not. */
  readonly sealedFor: string | null;
};

export type ReadableContent = StoredContent & {
  /** What decrypts it, where it is encrypted. */
  readonly cipher: CaseCipher | null;
};

/** More came than a file may have. */
export class TooLarge extends Error {}

/** No upload lasts as long as this without a byte being written. */
const LEFT_BEHIND_MS = 300_000;

/** Read from the disk at once. */
const PIECE = 1_000_000;

/**
 * The content of files in the data folder: `files/quarantine/ID` until it is checked, then
 * `files/accepted/AA/ADDRESS`, where the same content stands once. What stands under a name is whole and on disk.
 */
export class BlobFolder {
  readonly #quarantine: string;
  readonly #accepted: string;

  private constructor(dataFolder: string) {
    this.#quarantine = join(dataFolder, 'files', 'quarantine');
    this.#accepted = join(dataFolder, 'files', 'accepted');
  }

  static async in(dataFolder: string): Promise<BlobFolder> {
    const folder = new BlobFolder(dataFolder);
    for (const path of [folder.#quarantine, folder.#accepted])
      await mkdir(path, { recursive: true, mode: 0o700 });
    return folder;
  }

  /** Takes content into quarantine. When it breaks off, nothing is left. @throws TooLarge */
  async receive(
    id: string,
    content: Readable,
    mostBytes: number,
    cipher: CaseCipher | null,
  ): Promise<Received> {
    const part = `${this.#inQuarantine(id)}.part`;
    const hash = createHash('sha256');
    let bytes = 0;
    const measured = async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        bytes += piece.length;
        if (bytes > mostBytes) throw new TooLarge();
        hash.update(piece);
        yield piece;
      }
    };
    const out = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true });
    try {
      if (cipher) await piped(content, measured, (plain) => cipher.sealBytes(plain), out);
      else await piped(content, measured, out);
      await rename(part, this.#inQuarantine(id));
      await syncFolder(this.#quarantine);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    return { bytes, sha256: hash.digest() };
  }

  /** The content, wherever it stands; its last piece comes only when all of it is what was received. */
  async read(content: ReadableContent): Promise<Readable> {
    const path = await this.#pathOf(content);
    const stored = createReadStream(path, { highWaterMark: PIECE });
    const plain = content.cipher ? content.cipher.openBytes(stored) : stored;
    return Readable.from(verified(plain, content.sha256), { objectMode: false });
  }

  /** Lays the content down under its address too. `release` follows when that is recorded. */
  async accept(content: StoredContent): Promise<void> {
    const path = this.#underAddress(content);
    const folder = dirname(path);
    await mkdir(folder, { mode: 0o700 }).then(() => syncFolder(this.#accepted), ifThere);
    const draft = `${this.#inQuarantine(content.id)}.accepting.part`;
    await rm(draft, { force: true });
    await link(await this.#pathOf(content), draft);
    await rename(draft, path);
    // Two names of one content are not renamed onto one another: the draft stays.
    await rm(draft, { force: true });
    await syncFolder(folder);
  }

  /** Takes the content out of quarantine. */
  async release({ id }: Pick<StoredContent, 'id'>): Promise<void> {
    await rm(this.#inQuarantine(id), { force: true });
    await syncFolder(this.#quarantine);
  }

  /** Takes accepted content away. */
  async removeAccepted(address: Buffer): Promise<void> {
    await rm(this.#at(address), { force: true });
  }

  /**
   * Removes what broken uploads and acts have left in quarantine.
   *
   * @param needed of these ids, the ones whose content must stay.
   */
  async sweep(needed: (ids: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number> {
    const old: string[] = [];
    // Ages are the disk's, so the machine's own clock tells them.
    const now = Date.now();
    for (const name of await readdir(this.#quarantine)) {
      const found = await stat(join(this.#quarantine, name)).catch(() => null);
      if (found && now - found.mtimeMs > LEFT_BEHIND_MS) old.push(name);
    }
    const kept = await needed(old.filter((name) => !name.endsWith('.part')));
    const left = old.filter((name) => !kept.has(name));
    for (const name of left) await rm(join(this.#quarantine, name), { force: true });
    return left.length;
  }

  async #pathOf(content: StoredContent): Promise<string> {
    for (const path of [this.#inQuarantine(content.id), this.#underAddress(content)]) {
      const handle = await open(path).catch(() => null);
      await handle?.close();
      if (handle) return path;
    }
    throw new Error(`the content of file ${content.id} is not in the data folder`);
  }

  #inQuarantine(id: string): string {
    return join(this.#quarantine, id);
  }

  #underAddress(content: StoredContent): string {
    return this.#at(blobAddress(content));
  }

  #at(address: Buffer): string {
    const name = address.toString('hex');
    return join(this.#accepted, name.slice(0, 2), name);
  }
}

/** Sealed content has another address for each case, which tells nothing of it to whoever sees the folder. */
export function blobAddress({ sha256, sealedFor }: Omit<StoredContent, 'id'>): Buffer {
  if (!sealedFor) return sha256;
  return createHash('sha256').update(sealedFor).update(sha256).digest();
}

async function* verified(content: AsyncIterable<Buffer>, sha256: Buffer): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  for await (const piece of content) {
    hash.update(piece);
    if (held) yield held;
    held = piece;
  }
  if (!hash.digest().equals(sha256))
    throw new Error('content in the data folder is not what was received');
  if (held) yield held;
}

function ifThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
