import type { LetterProfile } from '@yigongkai/contract/letter-profile';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { FetchedFacts } from '@yigongkai/law/requests/fetched-facts';
import type { RequestEvent, RequestEventKind } from '@yigongkai/law/requests/request-event';
import type { Tx } from '../db/connect.ts';
import { organFacts } from '../people/organ-facts.ts';
import { organGuide } from '../publications/organ-guide.ts';
import { leaksOf } from '../release/leaks-of.ts';
import { caseContent } from '../vault/case-content.ts';
import type { Vault } from '../vault/open-vault.ts';
import { type CaseOfOrgan, earlierReplies, itemsThisMonth } from './earlier-cases.ts';
import { letterProfileOf } from './letter-profile.ts';

/** Of an organ that has set nothing yet: nothing may be sealed or charged, and no remedy can be told. */
const NOTHING_SET: Pick<
  LetterProfile,
  'signing' | 'remedyAddresses' | 'isFeeToTreasury' | 'standardReasons'
> = {
  signing: { signatory: 'organ', seal: 'organ', registeredSeals: [], isDesignated: false },
  remedyAddresses: [],
  isFeeToTreasury: false,
  standardReasons: [],
};

/** What only other cases and later acts could tell. */
export const NOTHING_KNOWN = {
  asked: {},
  earlierReplies: [],
  addresses: {},
  leaks: null,
  itemsThisMonth: 0,
} as const satisfies Partial<FetchedFacts>;

/** Of an act at which no control looks beyond the case. */
const UNASKED: FetchedFacts = {
  ...NOTHING_KNOWN,
  ...NOTHING_SET,
  organ: { kind: 'department', isGovernment: false, ownBodies: [], remedyAddresses: [] },
  channels: null,
};

/** Acts whose controls ask what the organ is and has set. */
const ASK_ORGAN: readonly RequestEventKind[] = [
  'received',
  'consulted',
  'fee-asked',
  'decided',
  'supplemented',
  'dispatched',
  'served',
];

/**
 * What the controls of an act need that no event of its case tells: fetched only where one of them looks at it.
 * Addresses of the web are looked at by no act: that none was looked at is what the control then says.
 */
export async function fetchFacts(
  tx: Tx,
  vault: Vault,
  of: CaseOfOrgan,
  event: RequestEvent,
  today: CalendarDay,
): Promise<FetchedFacts> {
  if (!ASK_ORGAN.includes(event.kind)) return UNASKED;
  const own = { ...NOTHING_KNOWN, ...(await organsOwnFacts(tx, of.organ)) };
  if (event.kind === 'fee-asked')
    return { ...own, itemsThisMonth: await itemsThisMonth(tx, of, today) };
  if (event.kind === 'dispatched')
    return { ...own, leaks: await leaksOf(tx, of.stream, event.documents ?? []) };
  if (event.kind !== 'decided' && event.kind !== 'supplemented') return own;
  const mark = of.request.content?.id;
  const content = mark ? await caseContent(tx, vault, of, mark) : null;
  const asked = content?.asked ?? {};
  const isRepetition = event.items.some(({ outcome }) => outcome === 'skip-duplicate');
  const known = isRepetition ? await earlierReplies(tx, vault, of, { asked, event, today }) : [];
  return { ...own, asked, earlierReplies: known };
}

/** What the organ of an act has set and published, as the controls ask for it. */
export async function organsOwnFacts(
  tx: Tx,
  organ: string,
): Promise<
  Pick<FetchedFacts, 'organ' | 'channels' | 'signing' | 'isFeeToTreasury' | 'standardReasons'>
> {
  const facts = await organFacts(tx, organ);
  const guide = await organGuide(tx, organ);
  const set = (await letterProfileOf(tx, organ))?.profile ?? NOTHING_SET;
  return {
    organ: { ...facts, remedyAddresses: set.remedyAddresses },
    channels: guide && {
      since: guide.fromOn,
      list: guide.guide.channels.map(({ channel }) => channel),
    },
    signing: set.signing,
    isFeeToTreasury: set.isFeeToTreasury,
    standardReasons: set.standardReasons,
  };
}
