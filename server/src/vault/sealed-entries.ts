import { hash, randomBytes } from 'node:crypto';
import type { Contact, Identity, Party } from '@yigongkai/contract/identities';
import { canonicalJson } from '@yigongkai/contract/ledger';
import type { RequestContent } from '@yigongkai/law/requests/request-content';
import type { Tx } from '../db/connect.ts';
import { type EntryRow, selectEntries } from './identities.store.ts';
import { derivedKey, type SealPlace, seal, unseal } from './seal.ts';

/** What an entry of a party holds: `salt` makes its commitment one that nobody can guess the identity from. */
type PartyEntry = {
  readonly salt: string;
  readonly identity: Identity;
  readonly actsFor: readonly string[];
};

/** An entry before it is sealed. */
export type OpenEntry = Omit<EntryRow, 'sealed'>;

export type CaseParty = Party & { readonly commitment: string };

const SALT_BYTES = 32;

/** What an event says of an identity: once the salt is destroyed with its key, nobody can prove whose it was. */
function commitmentTo({ salt, identity }: PartyEntry): string {
  return hash('sha256', canonicalJson({ identity, salt }), 'hex');
}

/** @returns the row to keep, and the commitment to it. */
export function sealParty(
  caseKey: Buffer,
  entry: OpenEntry,
  { identity, actsFor }: Pick<PartyEntry, 'identity' | 'actsFor'>,
): { readonly row: EntryRow; readonly commitment: string } {
  const party = { salt: randomBytes(SALT_BYTES).toString('hex'), identity, actsFor };
  return { row: sealed(caseKey, entry, party), commitment: commitmentTo(party) };
}

export function sealContact(caseKey: Buffer, entry: OpenEntry, contact: Contact): EntryRow {
  return sealed(caseKey, entry, contact);
}

/** What is asked, sealed like an identity: its commitment proves it while the case's key lives. */
export function sealContent(
  caseKey: Buffer,
  entry: OpenEntry,
  content: RequestContent,
): { readonly row: EntryRow; readonly commitment: string } {
  const salted = { salt: randomBytes(SALT_BYTES).toString('hex'), content };
  return {
    row: sealed(caseKey, entry, salted),
    commitment: hash('sha256', canonicalJson(salted), 'hex'),
  };
}

export function openContent(caseKey: Buffer, row: EntryRow): RequestContent {
  return (opened(caseKey, row) as { content: RequestContent }).content;
}

/** The parties of a case, each with the contact that was given last. */
export async function openParties(
  tx: Tx,
  caseKey: Buffer,
  stream: string,
): Promise<readonly CaseParty[]> {
  const rows = await selectEntries(tx, stream);
  return rows
    .filter(({ kind }) => kind !== 'contact' && kind !== 'content')
    .map((row) => {
      const party = opened(caseKey, row) as PartyEntry;
      const contact = rows.findLast(({ party_id }) => party_id === row.id);
      return {
        id: row.id,
        kind: row.kind as Party['kind'],
        identity: party.identity,
        actsFor: [...party.actsFor],
        contact: contact ? (opened(caseKey, contact) as Contact) : null,
        commitment: commitmentTo(party),
      };
    });
}

function sealed(caseKey: Buffer, entry: OpenEntry, content: unknown): EntryRow {
  const plain = Buffer.from(JSON.stringify(content));
  return { ...entry, sealed: seal(entriesKey(caseKey), placeOf(entry), plain) };
}

function opened(caseKey: Buffer, row: EntryRow): unknown {
  return JSON.parse(unseal(entriesKey(caseKey), placeOf(row), row.sealed).toString());
}

function entriesKey(caseKey: Buffer): Buffer {
  return derivedKey(caseKey, 'entries of a case');
}

/** An entry opens in its row, its case, as its kind and as what it is of. */
function placeOf({ id, organ_id, stream, kind, party_id }: OpenEntry): SealPlace {
  return ['entry', id, organ_id, stream, kind, party_id ?? ''];
}
