import type { LetterWords } from '@yigongkai/contract/instruments';
import type { LetterProfile } from '@yigongkai/contract/letter-profile';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { InstrumentFacts, LetterSettings } from '@yigongkai/law/instruments/instrument-facts';
import { reg } from '@yigongkai/law/provisions/provision';
import type { Refusal } from '@yigongkai/law/provisions/refusal';
import { type RequestCase, replyInForce } from '@yigongkai/law/requests/request-case';
import { wantedText } from '@yigongkai/law/requests/request-content';
import type { DecidedItem } from '@yigongkai/law/requests/request-facts';
import type { RequestSettings } from '@yigongkai/law/requests/request-settings';
import type { Calendars } from '../calendar/open-calendars.ts';
import type { Tx } from '../db/connect.ts';
import type { Actor } from '../http/actor.ts';
import { organName } from '../people/organ-name.ts';
import { organGuide, type PublishedGuide } from '../publications/organ-guide.ts';
import { caseContent } from '../vault/case-content.ts';
import type { Vault } from '../vault/open-vault.ts';
import { findRequest } from './find-request.ts';
import { letterProfileOf } from './letter-profile.ts';
import { settingsOfCase } from './request-stream.ts';

export type LetterDesk = { readonly vault: Vault; readonly calendars: Calendars };

type LetterOrder = {
  readonly stream: string;
  readonly words: LetterWords;
  /** By the id of the party. */
  readonly names: Readonly<Record<string, string>>;
};

/**
 * All from which a letter of a case is composed, or what the office has yet to set for its letters.
 *
 * @throws Problem `not-found` where there is no such case in the actor's organ.
 */
export async function letterFacts(
  tx: Tx,
  { vault, calendars }: LetterDesk,
  { organ, settings: changes }: Pick<Actor, 'organ' | 'settings'>,
  { stream, words, names }: LetterOrder,
  today: CalendarDay,
): Promise<InstrumentFacts | { readonly refusals: readonly Refusal[] }> {
  const request = await findRequest(tx, { request: stream, organ });
  const set = (await letterProfileOf(tx, organ))?.profile;
  const guide = await organGuide(tx, organ);
  const { serial } = request;
  if (!set || !guide || !serial) return { refusals: notSet({ set, guide, serial }) };
  const settings = settingsOfCase(request, changes).request;
  const mark = request.content?.id;
  const content = mark ? await caseContent(tx, vault, { organ, stream }, mark) : null;
  const { on = today, items, withdrawal, ...rest } = words;
  return {
    ...rest,
    request,
    items: items ?? itemsDecided(request),
    on,
    calendar: await calendars.of(tx, organ),
    settings,
    letter: letterSettings(await organName(tx, organ), set, guide, settings),
    number: { organ: set.numberName, ...serial },
    texts: {
      names: { ...namesOfOrgans(request), ...names },
      asked: content?.asked ?? {},
      ...(content && { wanted: wantedText(content.wanted) }),
      ...(withdrawal && { withdrawal }),
    },
    confirmations: [],
    servedOnline: content?.wanted.way === 'online',
  };
}

/** The draft that stands; where none does, the reply in force. */
function itemsDecided(request: RequestCase): readonly DecidedItem[] {
  const { draft } = request;
  if (draft && !draft.isReturned) return draft.items;
  return replyInForce(request)?.items ?? [];
}

/** Whoever is consulted and is an organ stands in the case by its name, not by an id of the vault. */
function namesOfOrgans({ consultations }: RequestCase): Record<string, string> {
  return Object.fromEntries(
    consultations
      .filter(({ party }) => party !== 'third-party')
      .map(({ partyId }) => [partyId, partyId]),
  );
}

function letterSettings(
  organ: string,
  set: LetterProfile,
  { guide: { office } }: PublishedGuide,
  { firstProgressiveYuan }: RequestSettings,
): LetterSettings {
  return {
    organ,
    seal: set.sealName,
    contact: `${office.name}，电话：${office.telephone}，地址：${office.address}`,
    addresses: set.remedyAddresses,
    feePayment: set.feePayment,
    numberTemplate: set.numberTemplate,
    firstProgressiveYuan,
  };
}

function notSet(known: { set: unknown; guide: unknown; serial: unknown }): Refusal[] {
  const missing = [
    !known.set && '本机关还没有设置文书：请先在“文书和救济机关”中设置',
    !known.guide && '本机关还没有公布公开指南，文书缺少联系方式：请先公布公开指南',
    !known.serial && '这件申请还没有登记编号，文书没有文号：请先登记',
  ];
  return missing.flatMap((why) => (why ? [{ why, provision: reg(45) }] : []));
}
