import { cite, type Provision } from '../provisions/provision.ts';
import { ADDRESS_NEEDS, remedyAddressOn } from '../remedies/remedy-address.ts';
import { remedyNotice } from '../remedies/remedy-notice.ts';
import {
  type Act,
  block,
  type Fault,
  type Guard,
  guardOf,
  guards,
  isBlank,
  itemsDecided,
  warn,
} from './guard.ts';
import {
  deliveredToAll,
  type Letter,
  lastRedo,
  type RequestCase,
  replyInForce,
} from './request-case.ts';
import type { RequestEventOf } from './request-event.ts';
import { type ServiceMethod, serviceRefusal } from './service-method.ts';
import { signingRefusal } from './signatory.ts';

type Sending = RequestEventOf<'dispatched'> | RequestEventOf<'served'>;

/** Control 27: the notice of remedies is generated; what it names must be known. */
export const remedyKnown: Guard = ({ event, facts }) => {
  const notice = remedyNotice({
    items: itemsDecided(event),
    on: event.on,
    addresses: facts.organ.remedyAddresses,
    servedOnline: false,
  });
  return 'refusals' in notice
    ? notice.refusals.map(({ why, provision: place }) => block(why, place))
    : [];
};

/** Control 28: who serves a reply online names where reconsideration is applied for online. */
export const onlineRemedy: Guard = onSending(({ letter, method, on }, { request, facts }) => {
  const reply = request.replies.find(({ seq }) => seq === letter);
  if (method !== 'electronic' || !reply) return [];
  const address = remedyAddressOn(facts.organ.remedyAddresses, on);
  const isOnline = address?.reconsiderationOrgans.some(({ onlineUrl }) => onlineUrl) ?? false;
  return [!isOnline && block(ADDRESS_NEEDS['online-url'].why)];
});

/** Control 29: a letter goes by a method that is service, and its proof is kept. */
export const serviceProof: Guard = guards(
  onSending(({ method, on }) => [methodFault(method, on)]),
  guardOf('served', ({ proof }) => [isBlank(proof) && block('没有填写送达凭证')]),
  guardOf('closed', (_, { request }) => {
    return [replyServices(request)?.length === 0 && block('答复没有送达凭证，不能办结归档')];
  }),
);

function methodFault(method: ServiceMethod, on: Sending['on']): Fault | null {
  const refusal = serviceRefusal(method, on);
  return refusal && block(refusal.why, refusal.provision);
}

/** Control 30: the organ signs, or a body designated to act in its own name; an internal office does neither. */
export const rightSignatory: Guard = ({ facts }) => {
  const refusal = signingRefusal(facts.signing);
  return refusal ? [block(refusal.why, refusal.provision)] : [];
};

/** Control 33: the very bytes that leave were screened, and what was found in them is known to whom they concern. */
export const leaksScreened: Guard = onSending((event, { request, facts }) => {
  const isReply = request.replies.some(({ seq }) => seq === event.letter);
  const isAlreadyOut = event.kind === 'served' && isSent(event.letter, request);
  if (!isReply || isAlreadyOut) return [];
  if (facts.leaks === null) return [block('答复和附件还没有检查是否含有个人信息')];
  const found = facts.leaks.filter(({ count }) => count > 0);
  const says = found.map(({ what, count }) => `${what} ${count} 处`).join('、');
  return [found.length > 0 && warn(`答复和附件中有${says}，请遮盖或者说明为什么可以提供`)];
});

function isSent(letter: number, { letters }: Act['request']): boolean {
  return letters.some(({ seq, dispatchedOn }) => seq === letter && dispatchedOn !== null);
}

/** Control 41: each of several applicants has a proof of his own. */
export const eachApplicantServed: Guard = guards(
  guardOf('served', ({ applicant }, { request }) => [
    request.applicants.length > 1 &&
      !request.applicants.some(({ id }) => id === applicant) &&
      block(`这件申请有 ${request.applicants.length} 名申请人，应当写明送达的是哪一名`),
  ]),
  guardOf('closed', (_, { request }) => {
    const reply = replyInForce(request);
    const isServed = (replyServices(request) ?? []).length > 0;
    return [
      reply !== null &&
        isServed &&
        !deliveredToAll(request, reply.seq) &&
        block(`${request.applicants.length} 名申请人中还有人没有送达凭证，不能办结归档`),
    ];
  }),
);

/** The proofs that the reply in force arrived; `null` where there is no reply. */
function replyServices(request: RequestCase): Letter['services'] | null {
  const reply = replyInForce(request);
  return request.letters.find(({ seq }) => seq === reply?.seq)?.services ?? null;
}

function onSending(
  faultsOf: (event: Sending, act: Act) => readonly (Fault | false | null)[],
): Guard {
  return guards(guardOf('dispatched', faultsOf), guardOf('served', faultsOf));
}

/** Control 34: after annulment not the same decision on the same ground, unless procedure alone was the ground. */
export const notTheSameAgain: Guard = guardOf('decided', ({ items }, { request }) => {
  const ordered = lastRedo(request);
  const annulled = request.replies.find(({ seq }) => seq === ordered?.against);
  if (!ordered || !annulled || ordered.onProcedure) return [];
  return items
    .filter((item) => annulled.items.some((before) => groundOf(before) === groundOf(item)))
    .map(({ item }) =>
      block(`第 ${item} 项与被撤销的 ${annulled.number} 结果和依据相同；因程序违法被撤销的除外`),
    );
});

function groundOf({
  item,
  outcome,
  citations,
  withheld = [],
}: {
  readonly item: string;
  readonly outcome: string;
  readonly citations: readonly Provision[];
  readonly withheld?: readonly { readonly outcome: string }[];
}): string {
  return JSON.stringify([
    item,
    outcome,
    citations.map(cite).toSorted(),
    withheld.map((part) => part.outcome).toSorted(),
  ]);
}
