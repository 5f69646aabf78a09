import type { Channel } from '@yigongkai/law/people/channels';
import type { Tx } from '../db/connect.ts';
import { confirmedAddress, unconfirmedAddress } from '../people/address-of.ts';

/** Finds where a recipient is reached, at the moment of sending. It names what the transaction may see. */
type AddressBook = Partial<Record<Channel, (tx: Tx, id: string) => Promise<string | null>>>;

/** To whom a message can go: the message holds the kind and an id, never the address. */
const RECIPIENTS = {
  account: { email: confirmedAddress },
  'unconfirmed-account': { email: unconfirmedAddress },
} as const satisfies Record<string, AddressBook>;

export type RecipientKind = keyof typeof RECIPIENTS;

export type Recipient = { readonly kind: RecipientKind; readonly id: string };

/** `null` where the recipient has none for the channel. */
export async function addressOf(
  tx: Tx,
  channel: Channel,
  kind: string,
  id: string,
): Promise<string | null> {
  const books: Readonly<Record<string, AddressBook>> = RECIPIENTS;
  return (await books[kind]?.[channel]?.(tx, id)) ?? null;
}
