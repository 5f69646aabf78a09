import { randomUUID } from 'node:crypto';
import type { Channel } from '@yigongkai/law/people/channels';
import type { Tx } from '../db/connect.ts';
import { enqueueJob } from '../jobs/enqueue-job.ts';
import { insertMessage } from './messages.store.ts';
import type { Recipient } from './recipient.ts';
import { SEND_MESSAGE } from './send-message.job.ts';
import { TEMPLATES, type TemplateName, type VariablesOf } from './templates.ts';

type WrittenMessage<Name extends TemplateName> = {
  readonly template: Name;
  readonly variables: VariablesOf<Name>;
  readonly to: Recipient;
  /** For whom it is written. */
  readonly organ: string;
  readonly channel?: Channel;
};

/** Writes a message that is sent exactly when the transaction commits. The scope must be that of the organ. */
export async function writeMessage<Name extends TemplateName>(
  tx: Tx,
  { template, variables, to, organ, channel = 'email' }: WrittenMessage<Name>,
  now: Date,
): Promise<void> {
  const id = randomUUID();
  const checked = TEMPLATES[template].variables.parse(variables);
  const job = await enqueueJob(tx, SEND_MESSAGE, { payload: { message: id }, organ, key: id }, now);
  if (!job) throw new Error('a message of this id has been written');
  const message = { id, organ, channel, template, variables: checked, to, job, createdAt: now };
  await insertMessage(tx, message);
}
