import type { Tx } from '../db/connect.ts';
import { writeMessage } from './write-message.ts';

type Owner = { readonly account: string; readonly organ: string };

/** Tells the account's owner, in the transaction of the change. The scope must be that of the organ. */
export async function tellPasswordChanged(tx: Tx, owner: Owner, now: Date): Promise<void> {
  const variables = { at: momentInChinese(now) };
  const to = { kind: 'account', id: owner.account } as const;
  await writeMessage(tx, { template: 'password-changed', variables, to, organ: owner.organ }, now);
}

/**
 * Tells the account's owner that there is a link, but not the link: who reads his mail shall not get his account.
 *
 * @param by in what capacity it was made.
 */
export async function tellLinkIssued(tx: Tx, owner: Owner, by: string, now: Date): Promise<void> {
  const variables = { at: momentInChinese(now), by };
  const to = { kind: 'account', id: owner.account } as const;
  await writeMessage(tx, { template: 'link-issued', variables, to, organ: owner.organ }, now);
}

const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** 2026年11月22日 12:00, in China. */
function momentInChinese(instant: Date): string {
  const [, year, month, day, time] =
    /^(\d{4})-(\d{2})-(\d{2}), (\d{2}:\d{2})$/.exec(PARTS.format(instant)) ?? [];
  return `${year}年${Number(month)}月${Number(day)}日 ${time}`;
}
