import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Manifest } from './backup-format.ts';

/** Writes the entries of a backup one after the other and keeps their hashes. */
export class BackupWriter {
  readonly entries: Manifest['entries'] = [];
  readonly #tar = pack();
  readonly #written: Promise<void>;

  constructor(file: string, signal: AbortSignal) {
    const out = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
    this.#written = pipeline(this.#tar, createGzip(), out, { signal });
    this.#written.catch(() => undefined);
  }

  async addText(name: string, content: string | Buffer): Promise<void> {
    const bytes = Buffer.from(content);
    await this.#add(name, bytes.length, [bytes]);
  }

  /** @returns its size; `null` when it is no longer there. */
  async addFile(name: string, path: string): Promise<number | null> {
    const file = await open(path).catch(ifThere);
    if (!file) return null;
    const { size } = await file.stat();
    await this.#add(name, size, file.createReadStream());
    return size;
  }

  async close(): Promise<void> {
    this.#tar.finalize();
    await this.#written;
  }

  /** Fails as soon as the file cannot be written. */
  async #add(
    name: string,
    size: number,
    content: Iterable<Buffer> | AsyncIterable<Buffer>,
  ): Promise<void> {
    // Only a file that cannot be written destroys the tar: `#written` says why.
    if (this.#tar.destroyed) return this.#written;
    const hash = createHash('sha256');
    const { promise: added, resolve, reject } = Promise.withResolvers<void>();
    const entry = this.#tar.entry({ name, size, mode: 0o600 }, (error) =>
      error ? reject(error) : resolve(),
    );
    // It may fail before `fill` comes to wait for it.
    added.catch(() => undefined);
    const fill = async () => {
      for await (const chunk of content) {
        hash.update(chunk);
        if (!entry.write(chunk)) await once(entry, 'drain');
      }
      entry.end(null);
      await added;
    };
    await Promise.race([this.#written, fill()]);
    this.entries.push({ name, bytes: size, sha256: hash.digest('hex') });
  }
}

function ifThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
