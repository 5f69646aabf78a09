import { z } from 'zod';
import { canonicalJson, ledgerEvent, type Sha256 } from './ledger.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const EXPORT_FORMAT = { format: 'yigongkai-ledger', version: 1 } as const;

/** The first line of an export. */
export const exportManifest = z.strictObject({
  format: z.literal(EXPORT_FORMAT.format),
  version: z.literal(EXPORT_FORMAT.version),
  exportedAt: z.iso.datetime({ precision: 3 }),
  /** How hashes are made, for a reader without this program. */
  hashing: z.string(),
});

/** One line an event, ordered by stream and `seq`. */
export const eventLine = z.strictObject({ event: ledgerEvent, hash });

/** Behind the events of a stream: where the office says that it ends. */
export const headLine = z.strictObject({
  head: z.strictObject({ stream: z.uuid(), seq: z.int().min(1), hash }),
});

/** The last line. `heads` is the running hash over all head lines. */
export const endLine = z.strictObject({
  end: z.strictObject({ streams: z.int().min(0), events: z.int().min(0), heads: hash }),
});

export type HeadLine = z.infer<typeof headLine>;

export const HASHING =
  'hash = SHA-256(UTF-8(RFC 8785(event))); event.prevHash = hash of the event before it in its stream; ' +
  'end.heads = h(n), h(0) = 64 zeros, h(i) = SHA-256(UTF-8(h(i-1) + RFC 8785(head line i)))';

export const NO_HEADS = '0'.repeat(64);

/** The running hash over the head lines with one more. */
export function withHead(heads: string, line: HeadLine, sha256: Sha256): string {
  return sha256(heads + canonicalJson(line));
}
