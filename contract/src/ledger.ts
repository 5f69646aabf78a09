import canonicalize from 'canonicalize';
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const whole = z.int().min(1);

/** An event of the ledger, whole: what its hash is made of. Names and days as the database keeps them. */
export const ledgerEvent = z.strictObject({
  stream: z.uuid(),
  /** What the stream is about: request, publication, … */
  streamKind: z.string().min(1),
  /** From 1 without gaps. */
  seq: whole,
  kind: z.string().min(1),
  /** Of the event's kind: older ones are lifted when they are read. */
  version: whole,
  /** The legal day. */
  on: z.iso.date(),
  /** When it was entered, in UTC to the millisecond. */
  recordedAt: z.iso.datetime({ precision: 3 }),
  by: z.string().min(1),
  organ: z.uuid(),
  /** The act that made it, with the others of that act: they stand one after the other. */
  act: z.uuid(),
  part: whole,
  parts: whole,
  /** Of the event before it; `null` of the first one. */
  prevHash: hash.nullable(),
  facts: z.record(z.string(), z.unknown()),
});

export type LedgerEvent = z.infer<typeof ledgerEvent>;

/** SHA-256 of a text in UTF-8, in small hexadecimal digits; each platform brings its own. */
export type Sha256 = (text: string) => string;

/**
 * The bytes of an event: its JSON in the one form of RFC 8785, in UTF-8. The hash of the event is the SHA-256 of
 * just these; since they hold `prevHash`, `stream` and `seq`, whoever changes, moves or leaves out an event breaks
 * the chain.
 * @throws Error where a text holds half a surrogate pair, or a number is none: it has no such form.
 */
export function eventBytes(event: LedgerEvent): string {
  return canonicalJson(event);
}

export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a value of JSON');
  return text;
}
