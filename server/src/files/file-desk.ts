import type { FileSubjectWord } from '@yigongkai/contract/file-words';
import type { FastifyBaseLogger } from 'fastify';
import type { Db } from '../db/connect.ts';
import type { ChildDesk } from '../untrusted/child-desk.ts';
import type { Vault } from '../vault/open-vault.ts';
import type { BlobFolder } from './blob-folder.ts';
import type { CheckChild } from './check-child.ts';
import type { FileScanner } from './file-scanner.ts';
import type { FileSettings } from './file-settings.ts';

/** What a file belongs to. */
export type FileSubject = { readonly about: FileSubjectWord; readonly subject: string };

/** All that the acts on files work with. */
export type FileDesk = {
  readonly db: Db;
  readonly folder: BlobFolder;
  readonly settings: FileSettings;
  readonly checks: ChildDesk<CheckChild>;
  readonly scanner: FileScanner | null;
  /** Has the keys by which the content of cases is encrypted. */
  readonly vault: Vault;
  readonly now: () => Date;
  readonly log: FastifyBaseLogger;
  /** Work that goes on behind an answer: the server stops after it. It fails no one, and is logged. */
  readonly inBackground: (work: Promise<unknown>) => Promise<void>;
  /** Once all work behind answers has ended. */
  readonly whenIdle: () => Promise<void>;
};
