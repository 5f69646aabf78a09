import type * as door from '@yigongkai/contract/calendar';
import { yearDays } from '@yigongkai/law/calendar/year-days';
import { liesIn } from '@yigongkai/law/people/lies-in';
import type { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { colleagues } from '../people/colleagues.ts';
import {
  calendarAt,
  type KeptNotice,
  selectMoves,
  selectNotices,
  selectWorkingOrgans,
} from './calendar.store.ts';
import type { Calendars } from './open-calendars.ts';
import { tellMoves } from './tell-moves.ts';

/** Every day of a year, as the organ counts it. */
export async function readYear(
  tx: Tx,
  calendars: Calendars,
  { organ }: Actor,
  year: number,
): Promise<z.input<typeof door.readYear.reply>> {
  const calendar = await calendars.of(tx, organ);
  const days = yearDays(calendar, year).map(({ notice, ...day }) => ({
    ...day,
    notice: notice?.title ?? null,
  }));
  return { year, isAnnounced: calendar.announcedYears.has(year), days };
}

type ListedNotice = z.input<typeof door.listNotices.reply>['notices'][number];

/** The notices that hold for the organ or did, the newest first. */
export async function listNotices(
  tx: Tx,
  { brought }: Calendars,
  { organ }: Actor,
): Promise<z.input<typeof door.listNotices.reply>> {
  const { region } = await calendarAt(tx, organ);
  const kept = (await selectNotices(tx)).filter(({ entered, organ: by }) => {
    const area = entered?.notice.area ?? null;
    return area === null || by === organ || liesIn(region, area);
  });
  const told = await tellKept(tx, kept);
  const brings = brought.map((notice) => ({
    id: null,
    notice,
    issuer: null,
    entered: null,
    annulled: null,
  }));
  const notices = [...told, ...brings].toSorted(
    ({ notice: one }, { notice: other }) =>
      other.year - one.year || other.issuedOn.localeCompare(one.issuedOn),
  );
  return { notices };
}

/** Which of the organ's open requests moved when a notice was entered, and when it was annulled. */
export async function listMoves(
  tx: Tx,
  actor: Actor,
  notice: string,
): Promise<z.input<typeof door.listMoves.reply>> {
  const kept = (await selectNotices(tx)).find(({ id }) => id === notice);
  if (!kept) throw new Problem('not-found', '没有录入过这个通知。');
  const moves = async (seq: number) => tellMoves(actor, await selectMoves(tx, { notice, seq }));
  return { entered: await moves(1), annulled: kept.annulled ? await moves(2) : null };
}

async function tellKept(tx: Tx, kept: readonly KeptNotice[]): Promise<ListedNotice[]> {
  const organs = new Map((await selectWorkingOrgans(tx)).map(({ id, name }) => [id, name]));
  const { accounts } = await colleagues(tx);
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return kept.flatMap(({ id, organ, entered, annulled }): ListedNotice[] => {
    if (!entered) return [];
    const told = ({ on, by, why }: { on: string; by: string; why: string }) => ({
      on,
      by: names.get(by) ?? null,
      organ: organs.get(organ) ?? '',
      why,
    });
    const { notice, issuer } = entered;
    return [
      { id, notice, issuer, entered: told(entered), annulled: annulled ? told(annulled) : null },
    ];
  });
}
