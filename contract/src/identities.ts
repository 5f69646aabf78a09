import { IDENTITY_DOCUMENTS } from '@yigongkai/law/people/identity-document';
import { PARTY_KINDS } from '@yigongkai/law/requests/party-kind';
import { z } from 'zod';
import { commitment, name, wordOf } from './request-facts.ts';
import { why } from './staff.ts';

const given = name.nullable().default(null);
const requestInPath = z.object({ id: z.uuid() });

/** Who somebody is: REG 29. What was not given is `null`; whether it must be asked for is the law's matter. */
const person = z.strictObject({
  kind: z.literal('person'),
  name,
  document: z
    .strictObject({ type: wordOf(IDENTITY_DOCUMENTS), number: name })
    .nullable()
    .default(null),
  workUnit: given,
});

const organisation = z.strictObject({
  kind: z.literal('organisation'),
  name,
  creditCode: given,
  representative: given,
});

const identity = z.discriminatedUnion('kind', [person, organisation]);

export type Identity = z.output<typeof identity>;

/** How a party is reached; of an organisation also through whom. */
const contact = z.strictObject({
  person: given,
  phone: given,
  address: given,
  postcode: given,
  email: given,
});

export type Contact = z.output<typeof contact>;

const party = {
  /** The id of the vault by which events name the party. */
  id: z.uuid(),
  kind: wordOf(PARTY_KINDS),
  identity,
  contact: contact.nullable().default(null),
  /** Of an agent: for which applicants; none where for all. */
  actsFor: z.array(z.uuid()).max(200).default([]),
};

export const keptParty = z.strictObject({
  ...party,
  /** The number stands so on the document, although its check digit is wrong. */
  isAsShown: z.boolean().default(false),
});

export type KeptParty = z.output<typeof keptParty>;

const readParty = z.object(party);

export type Party = z.output<typeof readParty>;

/** Keeps who the parties of a case are. The sender chooses the ids: sent twice, it is done once. */
export const keepIdentities = {
  method: 'POST',
  path: '/api/requests/:id/identities',
  params: requestInPath,
  body: z.strictObject({ parties: z.array(keptParty).min(1, '请至少写明一方').max(400) }),
  reply: z.object({
    /** What the event of receipt says of each. */
    kept: z.array(z.object({ id: z.uuid(), kind: wordOf(PARTY_KINDS), commitment })),
  }),
} as const;

/** The last contact given counts. */
export const keepContact = {
  method: 'POST',
  path: '/api/requests/:id/identities/:party/contact',
  params: requestInPath.extend({ party: z.uuid() }),
  body: z.strictObject({ contact, why }),
  reply: z.object({}),
} as const;

/** Who the parties are, in full. By POST, since the reason is written down. */
export const readIdentities = {
  method: 'POST',
  path: '/api/requests/:id/identities/read',
  params: requestInPath,
  body: z.strictObject({ why }),
  reply: z.object({ parties: z.array(readParty) }),
} as const;

const masked = z.string().nullable();

/** The parties as whoever handles the case may see them: enough to tell them apart. */
export const listParties = {
  method: 'GET',
  path: '/api/requests/:id/parties',
  params: requestInPath,
  reply: z.object({
    parties: z.array(
      z.object({
        id: z.uuid(),
        kind: wordOf(PARTY_KINDS),
        identityKind: z.enum(['person', 'organisation']),
        name: z.string(),
        number: masked,
        phone: masked,
        email: masked,
      }),
    ),
  }),
} as const;

export type MaskedParty = z.output<typeof listParties.reply>['parties'][number];

/** Which cases of the organ somebody applied in lately, by his name with his number: by no part of either. */
export const seekIdentity = {
  method: 'POST',
  path: '/api/identities/seek',
  body: z.strictObject({ name, number: name, why }),
  reply: z.object({ requests: z.array(z.uuid()) }),
} as const;

/** Who read the identities of a case, newest first. */
export const listReadings = {
  method: 'GET',
  path: '/api/requests/:id/readings',
  params: requestInPath,
  reply: z.object({
    readings: z.array(
      z.object({
        account: z.uuid(),
        name: z.string().nullable(),
        readAt: z.iso.datetime(),
        kind: z.enum(['identity', 'search']),
        why: z.string(),
      }),
    ),
  }),
} as const;
