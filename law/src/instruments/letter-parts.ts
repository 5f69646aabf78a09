import { provision, reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { remedyNotice } from '../remedies/remedy-notice.ts';
import { APPLICANT_KINDS } from '../requests/applicant-category.ts';
import { CHANNELS } from '../requests/channel.ts';
import type { ItemOutcome } from '../requests/outcome.ts';
import { receivedOn } from '../requests/receipt-day.ts';
import { type ReplyClock, replyClock } from '../requests/reply-clock.ts';
import type { RequestCase } from '../requests/request-case.ts';
import { type CaseItem, caseItems, casesOf } from './case-items.ts';
import { instrumentRule } from './instrument.ts';
import type { InstrumentFacts } from './instrument-facts.ts';
import { hasBlock, legalRun } from './legal-block.ts';
import { consultationOf, demanded, nameOf, type PartBuilder, youOf } from './part-builder.ts';
import type { LetterPart } from './part-kind.ts';
import { draft, lock, locked, NOTHING, type Run } from './run.ts';
import { writtenDay } from './written-day.ts';

/** What most letters have in common; an instrument may write a part otherwise. */
export const LETTER_PARTS_OF_ALL = {
  addressee: (facts, id) => {
    if (instrumentRule(id).to === 'applicant') return draft(applicantNames(facts));
    const consultation = consultationOf(facts, id);
    return 'why' in consultation
      ? draft([consultation])
      : draft([nameOf(facts.texts, consultation.partyId)]);
  },
  'receipt-facts': (facts) =>
    draft(
      ...casesOf(facts).map(({ request }) =>
        receiptSentence(request, facts, `${youOf(request)}提出的政府信息公开申请`),
      ),
    ),
  applicant: (facts) =>
    draft(
      ...facts.request.applicants.map((applicant) => [
        nameOf(facts.texts, applicant.id),
        locked(`（${kindInChinese(applicant.kind)}）`),
      ]),
    ),
  'restated-request': (facts, id) =>
    instrumentRule(id).to === 'applicant' || instrumentRule(id).to === 'file'
      ? restated(`${youOf(facts.request)}申请公开下列政府信息：`, caseItems(facts))
      : restatedToOthers(facts, id),
  'wanted-form': ({ texts }) =>
    draft([demanded(texts.wanted, '没有登记申请人要求的获取方式、途径', reg(29, 2, 3))]),
  'due-day': ({ request, calendar, settings, on }) => {
    const clock = replyClock(request, calendar, settings, on);
    if (clock.due === null) return draft([notReceived(request)]);
    const fills = { workdays: String(clock.workdays), until: until(clock) };
    return draft([legalRun('reply-due', on, fills)]);
  },
  'remedy-line': ({ on }) =>
    hasBlock('no-remedy', on) ? draft([legalRun('no-remedy', on)]) : NOTHING,
  'remedy-notice': (facts, id) => noticeDraft(facts, instrumentRule(id).remedy === 'by-outcome'),
  signature: ({ letter }) =>
    draft(
      [
        demanded(letter.organ, '没有设置本机关全称：请在“机关设置”中填写', provision('SPC18', 19)),
      ].map(lock),
      [demanded(letter.seal, '没有设置答复用章：请在“机关设置”中登记', provision('EGOV', 9))].map(
        seal,
      ),
    ),
  date: ({ on }) => draft([locked(writtenDay(on))]),
  contact: ({ letter }) =>
    draft(
      [demanded(letter.contact, '没有设置工作机构的联系方式：请在“机关设置”中填写', reg(4))].map(
        lock,
      ),
    ),
} as const satisfies { readonly [Part in LetterPart]?: PartBuilder };

/** What is attacked as one likes without being the answer to an item. */
const FREE_CHOICE: ItemOutcome = { outcome: 'other-else' };

function noticeDraft(facts: InstrumentFacts, isByOutcome: boolean): ReturnType<PartBuilder> {
  const decided = caseItems(facts).flatMap(({ position, decided: item }) =>
    item ? [{ ...item, item: String(position) }] : [],
  );
  const notice = remedyNotice({
    items: isByOutcome ? decided : [{ ...FREE_CHOICE, item: '1' }],
    on: facts.on,
    addresses: facts.letter.addresses,
    servedOnline: facts.servedOnline,
  });
  return 'refusals' in notice
    ? notice
    : draft(...notice.paragraphs.map((text) => [locked(text, provision('IRR', 17))]));
}

function applicantNames({ request, texts }: InstrumentFacts): (Run | Refusal)[] {
  return request.applicants.flatMap(({ id }, at) => {
    const name = nameOf(texts, id);
    return at === 0 ? [name] : [locked('、'), name];
  });
}

/** 本机关于2025年6月3日收到您提出的政府信息公开申请（当面提交，登记编号：…）。 */
export function receiptSentence(
  request: RequestCase,
  { settings }: InstrumentFacts,
  what: string,
): (Run | Refusal)[] {
  const on = receivedOn(request, settings);
  if (on === null || !request.channel) return [notReceived(request)];
  if (request.number === null) return [{ why: '申请还没有登记编号：请先登记', provision: reg(45) }];
  const by = `${CHANNELS[request.channel].zh}，登记编号：${request.number}`;
  return [locked(`本机关于${writtenDay(on)}收到${what}（${by}）。`)];
}

/** 至2025年7月1日届满, with what may still move it. */
export function until({ due, provisional }: ReplyClock): string {
  if (due === null) return '届满之日在征求意见结束后确定。';
  const note = provisional ? '（放假安排公布后可能变动）' : '';
  return `答复期限至${writtenDay(due)}届满${note}。`;
}

function restated(opening: string, items: readonly CaseItem[]): ReturnType<PartBuilder> {
  return draft(
    [locked(opening)],
    ...items.map(({ position, id, texts }) => [
      ...(items.length > 1 ? [locked(`第${position}项：`)] : []),
      demanded(texts.asked[id], `没有读到第${position}项的申请内容`, reg(29, 2, 2)),
    ]),
  );
}

function restatedToOthers(facts: InstrumentFacts, id: Parameters<PartBuilder>[1]) {
  const consultation = consultationOf(facts, id);
  if ('why' in consultation) return draft([consultation]);
  const asked = caseItems(facts).filter((item) => consultation.items.includes(item.id));
  return restated('有申请人向本机关申请公开下列政府信息：', asked);
}

function notReceived({ channel }: RequestCase): Refusal {
  const awaited = channel === null ? '申请还没有收到' : `${CHANNELS[channel].zh}的收到日还没有确定`;
  return { why: `${awaited}：请先确认收到`, provision: reg(31) };
}

function kindInChinese(kind: string): string {
  const known: Readonly<Record<string, { readonly zh: string }>> = APPLICANT_KINDS;
  return known[kind]?.zh ?? kind;
}

function seal(run: Run | Refusal): Run | Refusal {
  return 'why' in run ? run : locked(`（${run.text}）`);
}
