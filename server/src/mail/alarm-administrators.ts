import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import type { GivenUp } from '../jobs/work.ts';
import { administratorsFor } from '../people/administrators-for.ts';
import { writeMessage } from './write-message.ts';

/** Writes to the system administrators of the organ, or of the nearest above it, that a job was given up. */
export async function alarmAdministrators(
  tx: Tx,
  { organ, zh, says }: GivenUp,
  now: Date,
): Promise<void> {
  const found = await administratorsFor(tx, organ, now);
  if (!found) return;
  await setScope(tx, { organ: found.organ });
  for (const account of found.accounts) {
    const variables = { job: zh, says };
    const to = { kind: 'account', id: account } as const;
    await writeMessage(tx, { template: 'job-given-up', variables, to, organ: found.organ }, now);
  }
  await setScope(tx, { worker: true });
}
