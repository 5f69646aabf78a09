import { createHash } from 'node:crypto';
import { OperatorProblem } from '../operator-problem.ts';
import type { Manifest } from './backup-format.ts';
import type { BackupEntry } from './read-backup.ts';

/** Walks once more through the entries of a backup that was found whole, and notices if one has changed since. */
export class EntryCursor {
  #entry: BackupEntry | undefined;
  readonly #entries: AsyncGenerator<BackupEntry>;
  readonly #hashes: ReadonlyMap<string, string>;

  constructor(entries: AsyncGenerator<BackupEntry>, manifest: Manifest) {
    this.#entries = entries;
    this.#hashes = new Map(manifest.entries.map(({ name, sha256 }) => [name, sha256]));
  }

  /** The entry that comes next; `undefined` after the last. */
  get name(): string | undefined {
    return this.#entry?.name;
  }

  async next(): Promise<void> {
    this.#entry = (await this.#entries.next()).value ?? undefined;
  }

  /** The content of the entry; once it is read the next one is due. */
  async *content(): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for await (const chunk of this.#entry?.content ?? []) {
      hash.update(chunk);
      yield chunk;
    }
    const expected = this.#hashes.get(this.name ?? '');
    if (expected && expected !== hash.digest('hex'))
      throw new OperatorProblem(`条目 ${this.name} 在恢复期间被改动，已全部撤销。请重新执行。`);
    await this.next();
  }

  /** The content of all entries under a name, as if they were one. */
  async *contentUnder(prefix: string): AsyncGenerator<Buffer> {
    while (this.name?.startsWith(prefix)) yield* this.content();
  }

  async skip(): Promise<void> {
    for await (const _ of this.content());
  }
}
