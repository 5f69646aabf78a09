import type { judgeAct as door } from '@yigongkai/contract/cases';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { foldRequest } from '@yigongkai/law/requests/fold-request';
import type { z } from 'zod';
import type { Calendars } from '../calendar/open-calendars.ts';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { streamHistory } from '../ledger/fold-stream.ts';
import { streamEnd } from '../ledger/stream-end.ts';
import type { Vault } from '../vault/open-vault.ts';
import { judgeAct } from './judge-act.ts';
import { toldRefusal } from './refuse-by-law.ts';
import { requestStream } from './request-stream.ts';

type Desk = { readonly vault: Vault; readonly calendars: Calendars };

/**
 * What the law will say of an act that is still being written. Nothing is recorded by it.
 *
 * @throws Problem `not-found` where there is no such case, or it is another organ's.
 */
export async function foreseeAct(
  tx: Tx,
  { vault, calendars }: Desk,
  { organ, account: by, settings: changes }: Pick<Actor, 'organ' | 'account' | 'settings'>,
  { request: stream, on, event }: z.output<typeof door.body> & { readonly request: string },
  today: CalendarDay,
): Promise<z.output<typeof door.reply>> {
  const calendar = await calendars.of(tx, organ);
  const kind = requestStream(() => calendar);
  const end = await streamEnd(tx, stream);
  if (end?.organ !== organ || end.kind !== kind.name)
    throw new Problem('not-found', '没有这一件，或者不属于本机关。');
  const events = await streamHistory(tx, kind, stream);
  const request = foldRequest(events);
  const history = async () => events;
  const judged = await judgeAct(
    tx,
    { vault, calendar, changes },
    { organ, stream, by, on, today, event, request, history },
  );
  return {
    refusals: judged.refusals.map(toldRefusal),
    findings: judged.findings.map(toldRefusal),
  };
}
