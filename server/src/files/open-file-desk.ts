import type { FastifyBaseLogger } from 'fastify';
import type { Db } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { openChildDesk } from '../untrusted/child-desk.ts';
import type { Vault } from '../vault/open-vault.ts';
import { BlobFolder } from './blob-folder.ts';
import { openCheckChild } from './check-child.ts';
import { clamdScanner } from './clamd-scanner.ts';
import type { FileDesk } from './file-desk.ts';
import type { FileSettings } from './file-settings.ts';

type FilePlace = {
  readonly db: Db;
  readonly dataFolder: string;
  readonly settings: FileSettings;
  readonly vault: Vault;
  readonly now: () => Date;
  readonly log: FastifyBaseLogger;
};

/** Where files are received, checked and handed out: by the doors, and by the jobs. */
export async function openFileDesk(place: FilePlace): Promise<FileDesk> {
  const { db, dataFolder, settings, vault, now, log } = place;
  const underWay = new Set<Promise<void>>();
  const inBackground: FileDesk['inBackground'] = (work) => {
    const done = work.then(
      () => undefined,
      (error) => {
        if (!(error instanceof Problem)) log.error({ err: error }, 'file work failed');
      },
    );
    underWay.add(done);
    return done.finally(() => underWay.delete(done));
  };
  const checks = openChildDesk({
    open: () => openCheckChild(settings.limits),
    atOnce: settings.checksAtOnce,
    mostWaiting: settings.checksWaiting,
  });
  const whenIdle = async () => void (await Promise.all(underWay));
  const folder = await BlobFolder.in(dataFolder);
  const scanner = settings.clamd ? clamdScanner(settings.clamd) : null;
  return { db, folder, settings, checks, scanner, vault, now, log, inBackground, whenIdle };
}
