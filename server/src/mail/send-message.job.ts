import type { Channel } from '@yigongkai/law/people/channels';
import { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { inScope, setScope } from '../db/scope.ts';
import { type JobKind, JobPostponed, type JobResult } from '../jobs/job-kind.ts';
import type { Services } from '../services.ts';
import { composeMessage } from './compose-message.ts';
import { endMessage, selectMessage } from './messages.store.ts';
import { type Outlet, outletInChinese } from './outlet.ts';
import { quietUntil, readQuietHours } from './quiet-hours.ts';
import { addressOf } from './recipient.ts';
import { isTemplate, TEMPLATES } from './templates.ts';

type Ended = 'sent' | 'no-address' | 'not-configured' | 'dry-run';

/** Sends one message of the outbox. Killed between the server's yes and ours it sends again, under the same id. */
export const SEND_MESSAGE: JobKind<{ message: string }> = {
  name: 'send-message',
  zh: '发送消息',
  payload: z.object({ message: z.uuid() }),
  attempts: 8,
  timeoutSeconds: 120,
  run: async (services, { payload, signal }) => {
    const { message: id } = payload;
    const found = await inScope(services.appDb, { worker: true }, (tx) =>
      prepare(tx, services, id),
    );
    if (!found) return '消息已经发出或者已经清理。';
    const { outlet, channel, to, composed } = found;
    if (outlet.mode !== 'live')
      return ending(id, outlet.mode, outletInChinese(channel, outlet), services);
    if (!to) return ending(id, 'no-address', '收件人没有登记地址，没有发送。', services);
    await outlet.deliver({ id, to, ...composed }, signal);
    return ending(id, 'sent', '已交邮件服务器或者短信网关。', services);
  },
  whenGivenUp: (tx, { message }, now) => endMessage(tx, message, 'given-up', now),
};

type Prepared = {
  readonly outlet: Outlet;
  readonly channel: Channel;
  readonly to: string | null;
  readonly composed: ReturnType<typeof composeMessage>;
};

/** @returns `null` where there is nothing to send any more. @throws JobPostponed in quiet hours. */
async function prepare(
  tx: Tx,
  { outlets, calendars, now }: Services,
  id: string,
): Promise<Prepared | null> {
  const message = await selectMessage(tx, id);
  if (!message?.variables || !isTemplate(message.template)) return null;
  const { template, organ_id: organ, recipient_kind: kind, recipient_id: recipient } = message;
  const channel = message.channel as Channel;
  const outlet = outlets[channel];
  if (outlet.mode === 'live' && TEMPLATES[template].urgency === 'reminder') {
    await setScope(tx, { organ });
    const calendar = await calendars.of(tx, organ);
    const until = quietUntil(calendar, await readQuietHours(tx, organ), now());
    if (until) throw new JobPostponed(until, '正在免打扰时段，时段结束后发送。');
  }
  const to = await addressOf(tx, channel, kind, recipient);
  return { outlet, channel, to, composed: composeMessage(template, message.variables) };
}

function ending(id: string, state: Ended, says: string, { now }: Services): JobResult {
  return async (tx) => {
    await endMessage(tx, id, state, now());
    return says;
  };
}
