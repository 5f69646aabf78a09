import { CHANNELS, type Channel } from '@yigongkai/law/people/channels';
import type { MessageState } from '@yigongkai/law/people/message-states';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { composeMessage } from './compose-message.ts';
import { type MessageFilter, selectMessage, selectMessages } from './messages.store.ts';
import { type Outlets, outletInChinese } from './outlet.ts';
import { isTemplate, TEMPLATES } from './templates.ts';

/** The outbox of the organ in scope, a page at a time, and which channels send. No recipient is told. */
export async function readMessages(tx: Tx, outlets: Outlets, filter: MessageFilter) {
  const rows = await selectMessages(tx, filter);
  const page = rows.slice(0, filter.limit);
  return {
    channels: (Object.keys(CHANNELS) as Channel[]).map((channel) => ({
      channel,
      zh: CHANNELS[channel],
      mode: outlets[channel].mode,
      says: outletInChinese(channel, outlets[channel]),
    })),
    messages: page.map(listed),
    next: rows.length > page.length ? (page.at(-1)?.position ?? null) : null,
  };
}

/** @throws Problem `not-found`; `forbidden` for one that went out, or was to: it is its recipient's. */
export async function readMessage(tx: Tx, id: string) {
  const row = await selectMessage(tx, id);
  if (!row) throw new Problem('not-found', '本机关没有这条消息。');
  if (row.state !== 'dry-run' || !isTemplate(row.template))
    throw new Problem('forbidden', '只能查看演示环境中没有外发的消息的内容。');
  const { subject, text } = composeMessage(row.template, row.variables);
  return { message: listed(row), subject, text };
}

type Row = NonNullable<Awaited<ReturnType<typeof selectMessage>>>;

function listed(row: Row) {
  return {
    id: row.id,
    channel: row.channel as Channel,
    zh: isTemplate(row.template) ? TEMPLATES[row.template].zh : row.template,
    state: row.state as MessageState,
    createdAt: row.created_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    job: row.job_id,
  };
}
