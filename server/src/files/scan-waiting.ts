import { type FileFinding, fileFinding } from '@yigongkai/contract/files';
import { z } from 'zod';
import { inScope } from '../db/scope.ts';
import { recordActWithoutAccount } from '../people/record-act.ts';
import { contentOf, removeContent } from './content-of.ts';
import type { FileDesk } from './file-desk.ts';
import {
  type FileRow,
  filesToScan,
  lockFile,
  markScanned,
  type OrgansFile,
  selectFile,
} from './files.store.ts';

export type Scanned = {
  readonly clean: number;
  readonly infected: number;
  /** Why the scanner was not asked any further. */
  readonly unavailable: string | null;
};

const Findings = z.array(fileFinding);

/** Scans files that were accepted while there was no scanner; what is infected is refused after all. */
export async function scanWaiting(desk: FileDesk, most = 100): Promise<Scanned> {
  const count = { clean: 0, infected: 0 };
  if (!desk.scanner) return { ...count, unavailable: '没有设置查毒程序' };
  for (const file of await filesToScan(desk.db, most)) {
    const result = await scanOne(desk, file);
    if (result !== null && typeof result === 'object')
      return { ...count, unavailable: result.unavailable };
    if (result) count[result] += 1;
  }
  return { ...count, unavailable: null };
}

type ScanOf = 'clean' | 'infected' | { readonly unavailable: string } | null;

async function scanOne(desk: FileDesk, { id, organ }: OrgansFile): Promise<ScanOf> {
  if (!desk.scanner) return null;
  try {
    const found = await inScope(desk.db, { organ }, async (tx) => {
      const row = await selectFile(tx, id);
      return row?.state === 'accepted' ? { row, content: await contentOf(desk, tx, row) } : null;
    });
    if (!found) return null;
    const { row, content } = found;
    const said = await desk.scanner.scan(await desk.folder.read(content));
    if (said.result === 'unavailable') return { unavailable: said.why };
    const virus = said.result === 'infected' ? said.name : null;
    if (!(await recordScan(desk, row, virus))) return null;
    if (virus !== null) await removeContent(desk, content);
    return said.result;
  } catch (error) {
    desk.log.error({ err: error, file: id }, 'scan failed');
    return null;
  }
}

/** @returns whether the file still waited for it. */
function recordScan(desk: FileDesk, row: FileRow, virus: string | null): Promise<boolean> {
  const { id, organ_id: organ } = row;
  const now = desk.now();
  return inScope(desk.db, { organ }, async (tx) => {
    const present = await lockFile(tx, id);
    if (present?.state !== 'accepted' || present.scan !== 'not-scanned') return false;
    const findings: FileFinding[] = Findings.parse(present.findings);
    if (virus !== null) findings.push({ finding: 'infected', detail: virus });
    const scan = virus === null ? 'clean' : 'infected';
    await markScanned(tx, id, scan, findings, now);
    const act = { kind: 'file-scanned', object: id, details: { scan } } as const;
    await recordActWithoutAccount(tx, { organ, door: 'system' }, act, now);
    return true;
  });
}
