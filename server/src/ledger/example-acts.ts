import { randomUUID } from 'node:crypto';
import { nationalNotices } from '@yigongkai/data/national-notices';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { workCalendar } from '@yigongkai/law/calendar/work-calendar';
import type { RequestCase } from '@yigongkai/law/requests/request-case';
import type { RequestEvent } from '@yigongkai/law/requests/request-event';
import { openCalendars } from '../calendar/open-calendars.ts';
import type { Db } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { type RequestAct, recordRequestAct } from '../requests/record-request-act.ts';
import { requestStream } from '../requests/request-stream.ts';
import type { Vault } from '../vault/open-vault.ts';
import { type Act, type RecordedAct, recordAct } from './record-act.ts';
import type { NewEvent } from './stream-kind.ts';

export const CALENDARS = openCalendars(nationalNotices);
export const CALENDAR = workCalendar(nationalNotices);
export const REQUESTS = requestStream(() => CALENDAR);
export const NOW = new Date('2026-11-22T04:00:00Z');

type Sent = RequestAct['event'];

/** Of cases of which nothing is in the vault. */
const NO_VAULT: Vault = { masterKey: () => Promise.reject(new Error('no vault was opened')) };

const granted = {
  item: '1',
  outcome: 'granted',
  citations: [{ text: 'REG', article: 36, item: 1 }],
  reasons: '经审查，本机关决定予以公开',
} as const;

/** Acts on a made-up request, some of which the law refuses wherever they stand wrong. */
export const EXAMPLE_EVENTS: readonly Sent[] = [
  received(),
  { kind: 'registered', number: '示公开〔2026〕1号' },
  { kind: 'assigned', unit: '规划科' },
  { kind: 'correction-asked', points: ['写明名称'], workdays: 10 },
  { kind: 'dispatched', letter: 4, method: 'post' },
  { kind: 'served', letter: 4, method: 'post', proof: '签收记录' },
  { kind: 'corrected' },
  {
    kind: 'consulted',
    consultation: '一',
    party: 'third-party',
    partyId: '第三方一',
    items: ['1'],
    question: '是否同意公开',
  },
  { kind: 'opinion-received', consultation: '一', opinion: 'consents' },
  { kind: 'extended', workdays: 20, reason: '须汇总多年资料', approvedBy: 'ogi-head' },
  { kind: 'drafted', items: [granted] },
  { kind: 'examined', item: '1', question: 'exists', finding: '已找到' },
  { kind: 'approved', step: 'legal' },
  { kind: 'approved', step: 'secrecy' },
  { kind: 'approved', step: 'leader' },
  { kind: 'decided', number: '示公开〔2026〕1号-告', items: [granted] },
  { kind: 'annulled', event: 3, why: '录错' },
  { kind: 'contacted', how: '电话', says: '询问进度' },
  { kind: 'withdrawn', proof: '撤回申请书' },
  { kind: 'closed' },
];

export function received(): Sent {
  return {
    kind: 'received',
    channel: 'in-person',
    days: { submittedOn: calendarDay('2026-03-02') },
    applicants: [{ id: '申请人一', kind: 'person' }],
  };
}

/** A made-up organ to whom streams belong, with one officer whose account bears the same id. @returns the id. */
export async function exampleOrgan(db: Db, slug = 'zhen'): Promise<string> {
  const { id } = await db
    .insertInto('organ')
    .values({
      slug,
      kind: 'township',
      presence: 'sample',
      name: '示例镇人民政府',
      region: '示例市',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await inScope(db, { organ: id }, (tx) =>
    tx
      .insertInto('account')
      .values({ id, organ_id: id, login: `${slug}-jia`, name: '经办人甲' })
      .execute(),
  );
  return id;
}

/** Does one act on a request as the door would. */
export function actOn(
  db: Db,
  organ: string,
  request: string,
  event: Sent,
  { actId = randomUUID(), on = '2026-03-02', by = organ } = {},
): Promise<RecordedAct> {
  const act = { request, actId, on: calendarDay(on), event };
  const actor = { account: by, organ, door: 'session', authority: [], settings: [] } as const;
  return recordRequestAct({ db, calendars: CALENDARS, vault: NO_VAULT, now: NOW }, actor, act);
}

/** Records events that the law is not asked about, as one act. */
export function recordUnasked(
  db: Db,
  act: Pick<Act, 'stream' | 'organ'> & Partial<Act>,
  ...events: [NewEvent<RequestEvent>, ...NewEvent<RequestEvent>[]]
): Promise<RecordedAct> {
  const rest = { actId: randomUUID(), by: '经办人甲', onDay: calendarDay('2026-03-02'), at: NOW };
  return recordAct<RequestCase, RequestEvent>(db, REQUESTS, { ...rest, ...act }, () => events);
}
