import type { QuietHours } from '@yigongkai/law/people/quiet-hours';
import type { Tx } from '../db/connect.ts';

/** What an organ has chosen. */
export async function selectQuietHours(tx: Tx, organ: string): Promise<QuietHours | null> {
  const row = await tx
    .selectFrom('quiet_hours')
    .select(['from_minute', 'until_minute', 'on_days_off'])
    .where('organ_id', '=', organ)
    .executeTakeFirst();
  if (!row) return null;
  return {
    fromMinute: row.from_minute,
    untilMinute: row.until_minute,
    onDaysOff: row.on_days_off,
  };
}

export async function upsertQuietHours(tx: Tx, organ: string, quiet: QuietHours): Promise<void> {
  const chosen = {
    from_minute: quiet.fromMinute,
    until_minute: quiet.untilMinute,
    on_days_off: quiet.onDaysOff,
  };
  await tx
    .insertInto('quiet_hours')
    .values({ organ_id: organ, ...chosen })
    .onConflict((conflict) => conflict.column('organ_id').doUpdateSet(chosen))
    .execute();
}
