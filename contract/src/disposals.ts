import { DISPOSAL_GROUNDS } from '@yigongkai/law/requests/disposal';
import { PARTY_KINDS } from '@yigongkai/law/requests/party-kind';
import { z } from 'zod';
import { wordOf, words } from './request-facts.ts';
import { why } from './staff.ts';

const inPath = z.object({ disposal: z.uuid() });
const ground = wordOf(DISPOSAL_GROUNDS);
const signer = z.object({ account: z.uuid(), name: z.string(), at: z.iso.datetime() });

/** That the personal data of a case were destroyed: nothing in it tells of whom they were. */
export const certificate = z.object({
  number: z.string(),
  organ: z.string(),
  request: z.uuid(),
  requestNumber: z.string().nullable(),
  ground,
  why: z.string(),
  retentionEndsOn: z.string().nullable(),
  /** Why before the end of the retention, where it was. */
  earlyReason: z.string().nullable(),
  /** The key that was destroyed, and of what it was the key. */
  key: z.uuid(),
  destroyed: z.array(
    z.object({ id: z.uuid(), kind: z.enum([...wordOf(PARTY_KINDS).options, 'contact']) }),
  ),
  /** How many files of the case went with the key: their content, names and hashes. */
  files: z.int().min(0).default(0),
  proposed: signer,
  confirmed: signer,
  /** Where the case's stream in the ledger ended: it stays whole. */
  ledger: z.object({ seq: z.int(), hash: z.string() }).nullable(),
});

export type Certificate = z.output<typeof certificate>;

/** One person proposes to destroy the personal data of a case. */
export const proposeDisposal = {
  method: 'POST',
  path: '/api/disposals',
  body: z.strictObject({
    request: z.uuid(),
    ground,
    why,
    /** Asked for where the retention has not ended. */
    earlyReason: words.nullable().default(null),
  }),
  reply: z.object({ id: z.uuid() }),
} as const;

/** Another person confirms it: the key is destroyed at once, and for good. */
export const confirmDisposal = {
  method: 'POST',
  path: '/api/disposals/:disposal/confirm',
  params: inPath,
  reply: z.object({ certificate }),
} as const;

export const declineDisposal = {
  method: 'POST',
  path: '/api/disposals/:disposal/decline',
  params: inPath,
  body: z.strictObject({ why }),
  reply: z.object({}),
} as const;

/** Newest first. */
export const listDisposals = {
  method: 'GET',
  path: '/api/disposals',
  reply: z.object({
    disposals: z.array(
      z.object({
        id: z.uuid(),
        request: z.uuid(),
        ground,
        why: z.string(),
        earlyReason: z.string().nullable(),
        retentionEndsOn: z.string().nullable(),
        proposedBy: z.uuid(),
        proposedAt: z.iso.datetime(),
        state: z.enum(['proposed', 'declined', 'confirmed']),
        declinedWhy: z.string().nullable(),
        /** Of the certificate. */
        number: z.string().nullable(),
      }),
    ),
  }),
} as const;

/** The certificate, and as it is printed. */
export const readCertificate = {
  method: 'GET',
  path: '/api/disposals/:disposal/certificate',
  params: inPath,
  reply: z.object({ certificate, text: z.string() }),
} as const;
