import type { SentRequestEvent } from '@yigongkai/contract/requests';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import type { SettingChange } from '@yigongkai/law/people/organ-settings';
import { type ActJudgement, actJudgement } from '@yigongkai/law/requests/act-judgement';
import type { RequestCase } from '@yigongkai/law/requests/request-case';
import type { RequestEvent } from '@yigongkai/law/requests/request-event';
import type { Tx } from '../db/connect.ts';
import type { Vault } from '../vault/open-vault.ts';
import { fetchFacts } from './fetch-facts.ts';
import { settingsOfCase } from './request-stream.ts';

/** An act as it was sent, with the case as it stands before it. */
export type SentAct = {
  readonly organ: string;
  readonly stream: string;
  readonly by: string;
  /** The legal day, and the day that it is. */
  readonly on: CalendarDay;
  readonly today: CalendarDay;
  readonly event: SentRequestEvent;
  readonly request: RequestCase;
  /** All events of the case, which an annulment alone looks at. */
  readonly history: () => Promise<readonly RequestEvent[]>;
};

export type JudgingDesk = {
  readonly vault: Vault;
  readonly calendar: WorkCalendar;
  /** What the organ has set, the oldest change first. */
  readonly changes: readonly SettingChange[];
};

/** What the law says of an act: its order, its clocks and its controls, with all that these ask for. */
export async function judgeAct(
  tx: Tx,
  { vault, calendar, changes }: JudgingDesk,
  { organ, stream, by, on, today, event: sent, request, history }: SentAct,
): Promise<ActJudgement> {
  const event = { ...sent, seq: request.upTo + 1, on, by } as RequestEvent;
  const begun = event.kind === 'received' ? { ...request, received: event } : request;
  const settings = settingsOfCase(begun, changes).request;
  const facts = await fetchFacts(tx, vault, { organ, stream, request, settings }, event, today);
  return actJudgement(
    { request, event, facts, calendar, settings, today },
    event.kind === 'annulled' ? await history() : [],
  );
}
