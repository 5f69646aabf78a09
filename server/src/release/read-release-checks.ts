import type { ReleaseCheck } from '@yigongkai/contract/release-checks';
import { type Place, placeInChinese } from '@yigongkai/release-gate/trace';
import type { Tx } from '../db/connect.ts';
import { namesOf } from '../people/names-of.ts';
import { findingWords } from './finding-words.ts';
import { selectChecks, selectFindings } from './release.store.ts';

/** What was checked of a case of the organ in scope, with what was found and decided. */
export async function readReleaseChecks(tx: Tx, stream: string): Promise<ReleaseCheck[]> {
  const checks = await selectChecks(tx, stream);
  const findings = await selectFindings(tx, stream);
  const names = await namesOf(
    tx,
    findings.flatMap(({ decided_by }) => decided_by ?? []),
  );
  return checks.map(({ file_id: file, sha256, checked_at }) => {
    const told = findings
      .filter((finding) => finding.sha256.equals(sha256))
      .map(({ id, what, rule, level, place, decided_by: by, decided_at: at, why }) => ({
        finding: id,
        ...findingWords(what, rule),
        level: level as 'stop' | 'tell',
        place: placeInChinese(place as unknown as Place),
        decision:
          by && at && why ? { by, byName: names.get(by) ?? null, at: at.toISOString(), why } : null,
      }));
    return {
      file,
      sha256: sha256.toString('hex'),
      checkedAt: checked_at.toISOString(),
      findings: told,
      isPassed: told.every(({ level, decision }) => level === 'tell' || decision !== null),
    };
  });
}
