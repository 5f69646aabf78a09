import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { EarlierReply } from '@yigongkai/law/requests/fetched-facts';
import { receivedOn } from '@yigongkai/law/requests/receipt-day';
import type { RequestCase } from '@yigongkai/law/requests/request-case';
import type { RequestEvent } from '@yigongkai/law/requests/request-event';
import type { RequestSettings } from '@yigongkai/law/requests/request-settings';
import { isSameInformation } from '@yigongkai/law/requests/same-information';
import type { Tx } from '../db/connect.ts';
import { foldStreams } from '../ledger/fold-stream.ts';
import { caseContent } from '../vault/case-content.ts';
import { casesOfSameApplicant } from '../vault/cases-of-same-applicant.ts';
import type { Vault } from '../vault/open-vault.ts';
import { requestStream } from './request-stream.ts';

type Asked = Readonly<Record<string, string>>;

export type CaseOfOrgan = {
  readonly organ: string;
  readonly stream: string;
  readonly request: RequestCase;
  readonly settings: RequestSettings;
};

/** Without a calendar a request is read, and no row of it written. */
const READ_ONLY = requestStream(() => Promise.reject(new Error('here a request is only read')));

/** Other cases of the same applicants in the organ, folded. */
async function earlierCases(tx: Tx, { stream, request }: CaseOfOrgan, today: CalendarDay) {
  const { length } = request.applicants;
  const streams = await casesOfSameApplicant(tx, stream, length, today);
  return streams.length === 0 ? [] : foldStreams(tx, READ_ONLY, streams);
}

/**
 * What the organ replied to the same applicants in other cases, and whether that was about what an act calls a
 * repetition of it: each item that names the reply has to ask what an item of that case asked.
 */
export async function earlierReplies(
  tx: Tx,
  vault: Vault,
  of: CaseOfOrgan,
  { asked, event, today }: { asked: Asked; event: RequestEvent; today: CalendarDay },
): Promise<EarlierReply[]> {
  const found: EarlierReply[] = [];
  for (const { stream, state } of await earlierCases(tx, of, today)) {
    const { organ } = of;
    const mark = state.content?.id;
    const before = mark ? await caseContent(tx, vault, { organ, stream }, mark) : null;
    const texts = Object.values(before?.asked ?? {});
    for (const { number, on } of state.replies) {
      const repeated = itemsRepeating(event, number);
      const isSame = repeated.every((item) =>
        texts.some((text) =>
          isSameInformation(text, asked[item] ?? '', of.settings.sameInformationShare),
        ),
      );
      found.push({ number, on, isSameInformation: isSame });
    }
  }
  return found;
}

function itemsRepeating(event: RequestEvent, number: string): string[] {
  if (event.kind !== 'decided' && event.kind !== 'supplemented') return [];
  return event.items
    .filter(({ earlierReply }) => earlierReply?.number === number)
    .map(({ item }) => item);
}

/** Items of the same applicants that came before this case in its calendar month of receipt. */
export async function itemsThisMonth(tx: Tx, of: CaseOfOrgan, today: CalendarDay): Promise<number> {
  const own = arrival(of.request, of.settings);
  if (own === null) return 0;
  const earlier = (await earlierCases(tx, of, today)).filter(({ state }) => {
    const other = arrival(state, of.settings);
    return other !== null && other.slice(0, 7) === own.slice(0, 7) && other < own;
  });
  return earlier.reduce((sum, { state }) => sum + state.items.length, 0);
}

/** Sorts by day of receipt, and on one day by number. */
function arrival(request: RequestCase, settings: RequestSettings): string | null {
  const on = receivedOn(request, settings);
  return on && `${on} ${String(request.serial?.serial ?? 0).padStart(9, '0')}`;
}
