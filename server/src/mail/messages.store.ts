import type { Channel } from '@yigongkai/law/people/channels';
import type { MessageState } from '@yigongkai/law/people/message-states';
import type { Tx } from '../db/connect.ts';

export type NewMessage = {
  readonly id: string;
  readonly organ: string;
  readonly channel: Channel;
  readonly template: string;
  readonly variables: unknown;
  readonly to: { readonly kind: string; readonly id: string };
  readonly job: string;
  readonly createdAt: Date;
};

export async function insertMessage(tx: Tx, message: NewMessage): Promise<void> {
  await tx
    .insertInto('message')
    .values({
      id: message.id,
      organ_id: message.organ,
      channel: message.channel,
      template: message.template,
      variables: JSON.stringify(message.variables),
      recipient_kind: message.to.kind,
      recipient_id: message.to.id,
      created_at: message.createdAt,
      job_id: message.job,
    })
    .execute();
}

/** Of what has left the house, and of what cannot, the words are not kept. */
const KEEPS_WORDS: ReadonlySet<MessageState> = new Set(['given-up', 'dry-run']);

export async function endMessage(
  tx: Tx,
  id: string,
  state: Exclude<MessageState, 'waiting'>,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('message')
    .set({ state, ended_at: now, ...(!KEEPS_WORDS.has(state) && { variables: null }) })
    .where('id', '=', id)
    .execute();
}

const LISTED = [
  'id',
  'position',
  'organ_id',
  'channel',
  'template',
  'variables',
  'recipient_kind',
  'recipient_id',
  'state',
  'created_at',
  'ended_at',
  'job_id',
] as const;

export function selectMessage(tx: Tx, id: string) {
  return tx.selectFrom('message').select(LISTED).where('id', '=', id).executeTakeFirst();
}

export type MessageFilter = {
  readonly state?: MessageState | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
};

/** Newest first; one more than the limit tells that there is a next page. */
export function selectMessages(tx: Tx, { state, before, limit }: MessageFilter) {
  return tx
    .selectFrom('message')
    .select(LISTED)
    .where((is) =>
      is.and([
        ...(state ? [is('state', '=', state)] : []),
        ...(before !== undefined ? [is('position', '<', before)] : []),
      ]),
    )
    .orderBy('position', 'desc')
    .limit(limit + 1)
    .execute();
}

/** @returns how many had ended before. */
export async function deleteEndedMessages(tx: Tx, endedBefore: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('message')
    .where('ended_at', '<', endedBefore)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
