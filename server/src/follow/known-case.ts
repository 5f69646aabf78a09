import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { organName } from '../people/organ-name.ts';
import { findHistory } from '../requests/find-request.ts';
import { letterProfileOf } from '../requests/letter-profile.ts';
import type { FollowedCase } from '../requests/request-code.ts';
import { settingsOfCase } from '../requests/request-stream.ts';
import type { Services } from '../services.ts';
import { settingsOfOrgan } from '../settings/settings-of-organ.ts';
import { caseContent } from '../vault/case-content.ts';
import type { KnownCase } from './case-view.ts';

/** All that the page of a case is made of. The organ must be in scope. */
export async function knownCase(
  tx: Tx,
  { vault, calendars, now }: Services,
  { request, organ }: FollowedCase,
): Promise<KnownCase> {
  const calendar = await calendars.of(tx, organ);
  const { state, events } = await findHistory(tx, { request, organ });
  const place = { organ, stream: request };
  return {
    organName: await organName(tx, organ),
    state,
    events,
    content: state.content && (await caseContent(tx, vault, place, state.content.id)),
    calendar,
    settings: settingsOfCase(state, await settingsOfOrgan(tx, organ)),
    addresses: (await letterProfileOf(tx, organ))?.profile.remedyAddresses ?? [],
    today: civilDay(now()),
  };
}
