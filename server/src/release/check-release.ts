import type { ReleaseCheck } from '@yigongkai/contract/release-checks';
import type { Gate, GateReport } from '@yigongkai/release-gate/open-gate';
import type { GateFinding, GateSettings } from '@yigongkai/release-gate/screen-release';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { fileBytes } from '../files/file-bytes.ts';
import type { FileDesk } from '../files/file-desk.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import { findRequest } from '../requests/find-request.ts';
import { knownOfApplicants } from '../vault/known-of-applicants.ts';
import type { Vault } from '../vault/open-vault.ts';
import { readReleaseChecks } from './read-release-checks.ts';
import { type Found, saveCheck } from './release.store.ts';

export type ReleaseDesk = {
  readonly files: FileDesk;
  readonly vault: Vault;
  readonly gate: Gate;
  readonly now: () => Date;
};

/**
 * Reads files of a case once more from their exact bytes, as they are to leave the house, and keeps what was found:
 * what and where. What is known of the applicants themselves may go to them.
 *
 * @throws Problem as `fileBytes`; `not-found` where the case is another organ's.
 */
export async function checkRelease(
  { files, vault, gate, now }: ReleaseDesk,
  actor: Actor,
  { request: stream, files: ids }: { readonly request: string; readonly files: readonly string[] },
): Promise<ReleaseCheck[]> {
  const { organ, account: by } = actor;
  const known = await inScope(files.db, { organ }, async (tx) => {
    await findRequest(tx, { request: stream, organ });
    return knownOfApplicants(tx, vault, { organ, stream });
  });
  const settings: GateSettings = { today: civilDay(now()), known, allowed: [] };
  const checked: (GateReport & { readonly file: string })[] = [];
  for (const file of new Set(ids)) {
    const { bytes } = await fileBytes(files, { kind: 'staff', actor }, { request: stream, file });
    checked.push({ file, ...(await gate.check(bytes, settings)) });
  }
  return inScope(files.db, { organ }, async (tx: Tx) => {
    for (const { file, sha256, findings } of checked) {
      const of = { organ, stream, sha256: Buffer.from(sha256, 'hex'), file, by };
      await saveCheck(tx, of, foundIn(findings), now());
    }
    const details = { files: checked.map(({ file }) => file) };
    await recordAct(tx, actor, { kind: 'release-checked', object: stream, details }, now());
    const hashes = checked.map(({ sha256 }) => sha256);
    const all = await readReleaseChecks(tx, stream);
    return all.filter(({ sha256 }) => hashes.includes(sha256));
  });
}

/** The same at the same place once, with how often; the words that were found are let go. */
function foundIn(findings: readonly GateFinding[]): Found[] {
  const found = new Map<string, Found>();
  for (const { id: what, rule, level, place } of findings) {
    const key = JSON.stringify([what, rule, place]);
    const times = (found.get(key)?.times ?? 0) + 1;
    found.set(key, { what, rule, level, place, times });
  }
  return [...found.values()];
}
