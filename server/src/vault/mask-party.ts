import type { MaskedParty, Party } from '@yigongkai/contract/identities';
import { maskAs } from '@yigongkai/screening/mask-findings';
import type { MaskKind } from '@yigongkai/screening/screening-rules';

/** What of a party whoever lacks the permission may see: 王**, 138****1234. */
export function maskParty({ id, kind, identity, contact }: Party): MaskedParty {
  const number = identity.kind === 'person' ? identity.document?.number : identity.creditCode;
  const [first] = identity.name;
  return {
    id,
    kind,
    identityKind: identity.kind,
    name: `${first}**`,
    number: number ? masked('identity', number, /^.{9}/u) : null,
    phone: contact?.phone ? masked('mobile', contact.phone, /^.{11}/u) : null,
    email: contact?.email ? masked('mailbox', contact.email, /^..+@/u) : null,
  };
}

/** Nothing is shown of what does not look as it should, and might be shown whole. */
function masked(kind: MaskKind, text: string, expected: RegExp): string {
  return maskAs(expected.test(text) ? kind : 'all', text);
}
