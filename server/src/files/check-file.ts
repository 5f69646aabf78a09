import { FILE_TYPES } from '@yigongkai/contract/file-words';
import type { FileFinding } from '@yigongkai/contract/files';
import { ReadingStopped } from '@yigongkai/report-files/read-failure';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { recordActWithoutAccount } from '../people/record-act.ts';
import { blobAddress, type ReadableContent, type StoredContent } from './blob-folder.ts';
import type { CheckChild } from './check-child.ts';
import { contentOf, lockContent, removeContent } from './content-of.ts';
import type { FileDesk } from './file-desk.ts';
import { nameEnding } from './file-name.ts';
import type { ScanResult } from './file-scanner.ts';
import {
  claimCheck,
  type FileRow,
  lockFile,
  markStopped,
  type OrgansFile,
  type Settled,
  settleFile,
} from './files.store.ts';
import { isAcceptable, type Verdict } from './inspect-content.ts';

/** Where nobody leaves: a check goes on without whoever brought the file. */
const FOR_GOOD = new AbortController().signal;

const inSilence = () => undefined;

/**
 * Waits for its turn among the organs', looks into the file and accepts or refuses it. A check that is killed
 * or stopped at its limits leaves the file in quarantine, to be checked again.
 *
 * @throws Problem `busy` when too many wait or the platform stops: the file waits in quarantine.
 */
export function checkFile(desk: FileDesk, file: OrgansFile): Promise<void> {
  const errand = { address: file.organ, signal: FOR_GOOD, onWaiting: inSilence };
  return desk.checks.run(errand, (child) => checkNow(desk, child, file));
}

async function checkNow(desk: FileDesk, child: CheckChild, { id, organ }: OrgansFile) {
  const row = await inScope(desk.db, { organ }, (tx) => claimCheck(tx, id, desk.now()));
  if (!row) return;
  try {
    const content = await inScope(desk.db, { organ }, (tx) => contentOf(desk, tx, row));
    const verdict = await inspected(desk, child, row, content);
    const scan = isAcceptable(verdict.findings) ? await scanned(desk, content) : null;
    await settle(desk, row, content, withScan(verdict, scan));
  } catch (error) {
    if (!(error instanceof ReadingStopped))
      desk.log.error({ err: error, file: id }, 'check failed');
    else desk.log.warn({ file: id, why: error.message }, 'check stopped');
    await inScope(desk.db, { organ }, async (tx) => {
      await markStopped(tx, row);
      await record(tx, row, 'file-check-stopped', {}, desk.now());
    });
  }
}

async function inspected(
  desk: FileDesk,
  child: CheckChild,
  { name, bytes }: FileRow,
  stored: ReadableContent,
): Promise<Verdict> {
  const content = await desk.folder.read(stored);
  try {
    return await child.check({ name: name ?? '', bytes, today: civilDay(desk.now()), content });
  } finally {
    content.destroy();
  }
}

async function scanned(desk: FileDesk, content: ReadableContent): Promise<ScanResult | null> {
  if (!desk.scanner) return null;
  const result = await desk.scanner.scan(await desk.folder.read(content));
  if (result.result === 'unavailable') desk.log.warn({ why: result.why }, 'scanner unavailable');
  return result;
}

type Outcome = Verdict & Pick<Settled, 'scan'>;

function withScan(verdict: Verdict, scan: ScanResult | null): Outcome {
  if (!scan || scan.result === 'unavailable') return { ...verdict, scan: 'not-scanned' };
  if (scan.result === 'clean') return { ...verdict, scan: 'clean' };
  const infected: FileFinding = { finding: 'infected', detail: scan.name };
  return { ...verdict, findings: [...verdict.findings, infected], scan: 'infected' };
}

async function settle(desk: FileDesk, row: FileRow, content: StoredContent, outcome: Outcome) {
  const isAccepted = isAcceptable(outcome.findings);
  const isOurs = await inScope(desk.db, { organ: row.organ_id }, async (tx) => {
    const present = await lockFile(tx, row.id);
    if (present?.state !== 'checking' || present.checks !== row.checks) return false;
    if (isAccepted) {
      await lockContent(tx, blobAddress(content));
      await desk.folder.accept(content);
    }
    const settled = isAccepted ? accepted(row, content, outcome) : refused(row, outcome);
    await settleFile(tx, row.id, settled, desk.now());
    const { screening, scan, findings } = outcome;
    const details = { screening, scan, findings: findings.map(({ finding }) => finding) };
    const kind = isAccepted ? 'file-accepted' : 'file-refused';
    await record(tx, row, kind, details, desk.now());
    return true;
  });
  if (!isOurs) return;
  if (isAccepted) await desk.folder.release(content);
  else await removeContent(desk, content);
}

function accepted(row: FileRow, content: StoredContent, { type, ...outcome }: Outcome): Settled {
  const name = row.name ?? '';
  const isWhole = type === null || nameEnding(name) !== '';
  const { sha256 } = row;
  return {
    ...outcome,
    state: 'accepted',
    type,
    sha256,
    blob: blobAddress(content),
    name: isWhole ? name : `${name}.${FILE_TYPES[type].endings[0]}`,
  };
}

/** Of what bears a mark of secrecy only the fact is kept: not its name, and no hash by which it is known again. */
function refused(row: FileRow, outcome: Outcome): Settled {
  const isMarked = outcome.screening === 'marked';
  return {
    ...outcome,
    state: 'refused',
    blob: null,
    name: isMarked ? null : row.name,
    sha256: isMarked ? null : row.sha256,
  };
}

function record(
  tx: Tx,
  { id, organ_id: organ }: FileRow,
  kind: 'file-accepted' | 'file-refused' | 'file-check-stopped',
  details: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<void> {
  return recordActWithoutAccount(tx, { organ, door: 'system' }, { kind, object: id, details }, now);
}
