import { addDays, type CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { type SettingName, settingFault } from '@yigongkai/law/people/organ-settings';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import { insertSettingChange } from './settings.store.ts';

type Change = {
  readonly setting: SettingName;
  /** `null` takes the default again. */
  readonly value: string | number | readonly string[] | null;
  readonly why: string;
  readonly source: string;
};

/**
 * Sets what the law leaves open, from the next day on: nothing that was received until today is touched.
 *
 * @returns the first day on which it holds. @throws Problem `invalid` for what may not be chosen.
 */
export async function changeSetting(
  tx: Tx,
  actor: Actor,
  { setting, value, why, source }: Change,
  now: Date,
): Promise<CalendarDay> {
  const fault = value === null ? null : settingFault(setting, value);
  if (fault) throw new Problem('invalid', fault);
  const fromOn = addDays(civilDay(now), 1);
  const { organ, account: by } = actor;
  await insertSettingChange(tx, { organ, setting, value, fromOn, why, source, by, at: now });
  const details = { value, fromOn, source };
  await recordAct(tx, actor, { kind: 'setting-changed', object: setting, why, details }, now);
  return fromOn;
}
