import type { NoticeEvent } from '@yigongkai/law/calendar/notice-event';
import { annulmentRefusal } from '@yigongkai/law/calendar/notice-refusal';
import { civilDay } from '../civil-day.ts';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct, takenId } from '../ledger/record-act.ts';
import type { Decision } from '../ledger/stream-kind.ts';
import { recordAct as writeAudit } from '../people/record-act.ts';
import type { MovedRequest } from '../requests/move-due-days.ts';
import { holdCalendar, type KeptNotice, selectMoves, selectNotices } from './calendar.store.ts';
import { calendarSet } from './calendar-set.ts';
import { changeCalendar } from './change-calendar.ts';
import type { CalendarDesk } from './enter-notice.ts';
import { NOTICES } from './notice-stream.ts';
import { requireResponsible } from './require-responsible.ts';

type Annulling = { readonly id: string; readonly actId: string; readonly why: string };

/**
 * Annuls a notice that was entered: its days count as if it had never been, and due days move back. Done by the
 * organ that entered it.
 *
 * @returns which open requests of the actor's organ moved.
 * @throws Problem `not-found` where the organ entered no such notice; `rule-refused` as `annulmentRefusal`.
 */
export function annulNotice(
  { db, calendars: { brought }, now }: CalendarDesk,
  actor: Actor,
  { id, actId, why }: Annulling,
): Promise<readonly MovedRequest[]> {
  const { organ, account: by } = actor;
  return inScope(db, { organ }, async (tx) => {
    await holdCalendar(tx);
    const known = await selectNotices(tx);
    const { entered } = ownNotice(known, id, organ);
    const act = { stream: id, actId, by, organ, onDay: civilDay(now), at: now };
    const { isRepeat, events } = await recordAct(
      tx,
      NOTICES,
      act,
      async ({ state }): Promise<Decision<NoticeEvent>> => {
        const others = known.flatMap((one) =>
          one.entered && !one.annulled ? [one.entered.notice] : [],
        );
        const refusal = annulmentRefusal(state, others);
        if (refusal) return refusal;
        if (entered) await requireResponsible(tx, organ, entered.notice);
        return [{ kind: 'annulled', why }];
      },
    );
    if (isRepeat) {
      if (events[0]?.event.facts.why !== why) throw takenId();
      return selectMoves(tx, { notice: id, seq: 2 });
    }
    await writeAudit(tx, actor, { kind: 'notice-annulled', object: id, why }, now);
    const sets = {
      before: calendarSet(brought, known),
      after: calendarSet(brought, await selectNotices(tx)),
    };
    return changeCalendar(tx, sets, { notice: id, seq: 2, organ }, act.onDay);
  });
}

/** @throws Problem `not-found` where the organ entered no such notice. */
export function ownNotice(known: readonly KeptNotice[], id: string, organ: string): KeptNotice {
  const own = known.find((one) => one.id === id && one.organ === organ);
  if (!own) throw new Problem('not-found', '本机关没有录入过这个通知。');
  return own;
}
