import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import { endOfQuiet, QUIET_HOURS, type QuietHours } from '@yigongkai/law/people/quiet-hours';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import { selectQuietHours, upsertQuietHours } from './quiet-hours.store.ts';

/** The organ's quiet hours, its own or the default ones. The scope must be that of the organ. */
export async function readQuietHours(tx: Tx, organ: string) {
  const chosen = await selectQuietHours(tx, organ);
  return { ...(chosen ?? QUIET_HOURS.value), isDefault: chosen === null };
}

export async function setQuietHours(
  tx: Tx,
  actor: Actor,
  quiet: QuietHours,
  now: Date,
): Promise<void> {
  await upsertQuietHours(tx, actor.organ, quiet);
  const details = { ...quiet };
  await recordAct(tx, actor, { kind: 'quiet-hours-set', object: actor.organ, details }, now);
}

const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** When a reminder may be sent that is written now: `null` for at once. */
export function quietUntil(calendar: WorkCalendar, quiet: QuietHours, now: Date): Date | null {
  const [hours = 0, minutes = 0] = TIME.format(now).split(':').map(Number);
  const moment = { on: civilDay(now), minute: hours * 60 + minutes };
  const end = endOfQuiet(calendar, quiet, moment);
  if (end.on === moment.on && end.minute === moment.minute) return null;
  const time = [Math.floor(end.minute / 60), end.minute % 60];
  const [hour, minute] = time.map((part) => String(part).padStart(2, '0'));
  return new Date(`${end.on}T${hour}:${minute}:00+08:00`);
}
