import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type {
  SettingChange,
  SettingName,
  SettingValue,
} from '@yigongkai/law/people/organ-settings';
import type { Db, Tx } from '../db/connect.ts';

export type NewSettingChange = SettingChange & {
  readonly organ: string;
  readonly by: string;
  readonly at: Date;
  readonly why: string;
  readonly source: string;
};

export async function insertSettingChange(tx: Tx, change: NewSettingChange): Promise<void> {
  await tx
    .insertInto('setting_change')
    .values({
      organ_id: change.organ,
      setting: change.setting,
      value: JSON.stringify(change.value),
      from_on: change.fromOn,
      why: change.why,
      source: change.source,
      set_by: change.by,
      set_at: change.at,
    })
    .execute();
}

/** Every change of an organ with who made it, the oldest first. */
export async function selectSettingChanges(tx: Tx, setting?: SettingName) {
  const rows = await tx
    .selectFrom('setting_change')
    .leftJoin('account', 'account.id', 'setting_change.set_by')
    .select(['setting', 'value', 'from_on', 'why', 'source', 'set_by', 'name', 'set_at'])
    .$if(setting !== undefined, (query) => query.where('setting', '=', setting ?? ''))
    .orderBy('from_on')
    .orderBy('setting_change.id')
    .execute();
  return rows.map((row) => ({
    setting: row.setting as SettingName,
    value: row.value as SettingValue | null,
    fromOn: row.from_on,
    by: { account: row.set_by, name: row.name },
    at: row.set_at.toISOString(),
    why: row.why,
    source: row.source,
  }));
}

/** What an organ has set, the oldest change first. */
export async function selectChangesOf(db: Db, organ: string): Promise<SettingChange[]> {
  const rows = await db
    .selectFrom('setting_change')
    .select(['setting', 'value', 'from_on'])
    .where('organ_id', '=', organ)
    .orderBy('from_on')
    .orderBy('id')
    .execute();
  return rows.map(({ setting, value, from_on }) => ({
    setting: setting as SettingName,
    value: value as SettingValue | null,
    fromOn: from_on as CalendarDay,
  }));
}
