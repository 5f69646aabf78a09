import { REMEDY_KINDS, REMEDY_RESULTS } from '../remedies/remedy-result.ts';
import { CHANNELS, RECEIPT_DAYS, type ReceiptDayName } from './channel.ts';
import { EXAMINATION } from './examination.ts';
import { FEE_SCHEMES } from './fee-tariff.ts';
import { OUTCOMES } from './outcome.ts';
import type { RequestEvent, RequestEventKind, RequestEventOf } from './request-event.ts';
import {
  APPROVAL_STEPS,
  CONSULTED_PARTIES,
  COURT_INSTANCES,
  type DecidedItem,
  OPINIONS,
} from './request-facts.ts';
import { SERVICE_METHODS, type ServiceMethod } from './service-method.ts';

/** A line of what an event says: 渠道 — 当面提交. */
export type EventLine = { readonly label: string; readonly text: string };

type Lines = readonly (readonly [label: string, text: string | null | undefined])[];

/** What each kind of event says in the file, in the order in which one reads it. */
const LINES: {
  readonly [Kind in RequestEventKind]: (event: RequestEventOf<Kind>) => Lines;
} = {
  received: ({ channel, days, lateConfirmation, applicants, hasAgent }) => [
    ['渠道', CHANNELS[channel].zh],
    ...Object.entries(days).map(
      ([name, on]) => [RECEIPT_DAYS[name as ReceiptDayName], on] as const,
    ),
    ['晚确认的原因', lateConfirmation],
    ['申请人', `${applicants.length} 名${hasAgent ? '，有代理人' : ''}`],
  ],
  confirmed: ({ how }) => [['确认方式', how]],
  registered: ({ number }) => [['编号', number]],
  split: ({ items }) => [['事项', `拆分为 ${items.length} 项`]],
  assigned: ({ unit }) => [['承办单位', unit]],
  examined: ({ item, question, finding, outcome }) => [
    ['事项', `第 ${item} 项`],
    ['审查', EXAMINATION[question].zh],
    ['认定', finding],
    ['结论', outcome && OUTCOMES[outcome].zh],
  ],
  'correction-asked': ({ points, workdays, isOfPapersAlone }) => [
    ['补正内容', points.join('；')],
    ['补正期限', inWorkdays(workdays)],
    ['范围', isOfPapersAlone ? '只补身份证明、联系方式或者授权材料' : null],
  ],
  corrected: ({ goodReason }) => [['逾期的正当理由', goodReason]],
  'correction-lapsed': () => [['后果', '视为放弃申请']],
  'reason-asked': ({ figures, workdays }) => [
    ['数量和频次', figures],
    ['说明期限', inWorkdays(workdays)],
  ],
  'reason-received': () => [],
  'reason-judged': ({ isReasonable, finding, answerBy }) => [
    ['认定', isReasonable ? '理由合理' : '理由不合理'],
    ['认定的依据', finding],
    ['延迟到', answerBy],
  ],
  consulted: ({ consultation, party, items, question, isSecrecyDetermination }) => [
    ['编号', consultation],
    ['征求', CONSULTED_PARTIES[party]],
    ['事项', itemsText(items)],
    ['问题', question],
    ['性质', isSecrecyDetermination ? '报请保密行政管理部门确定' : null],
  ],
  'opinion-received': ({ consultation, opinion, isReasonable }) => [
    ['编号', consultation],
    ['意见', OPINIONS[opinion]],
    ['理由', isReasonable === undefined ? null : isReasonable ? '合理' : '不合理'],
  ],
  extended: ({ workdays, reason, approvedBy }) => [
    ['延长', inWorkdays(workdays)],
    ['理由', reason],
    ['同意人', approvedBy === 'ogi-head' ? '工作机构负责人' : '其他人'],
  ],
  'fee-asked': ({ scheme, quantity, alreadyCounted, yuan }) => [
    ['方式', FEE_SCHEMES[scheme].zh],
    ['数量', `${quantity} ${FEE_SCHEMES[scheme].unit}`],
    ['本月此前', alreadyCounted === undefined ? null : `${alreadyCounted} 件`],
    ['金额', inYuan(yuan)],
  ],
  'fee-paid': ({ yuan }) => [['金额', inYuan(yuan)]],
  'fee-lapsed': () => [['后果', '视为放弃申请']],
  searched: ({ items, places, words, persons, minutes, found, result }) => [
    ['事项', itemsText(items)],
    ['检索范围', places.join('、')],
    ['检索词', words.join('、')],
    ['检索人', persons.join('、')],
    ['用时', `${minutes} 分钟`],
    ['结果', `${found ? '找到' : '没有找到'}：${result}`],
  ],
  conferred: ({ unit, opinion }) => [
    ['会商单位', unit],
    ['意见', opinion],
  ],
  redacted: ({ item, withheld }) => [
    ['事项', `第 ${item} 项`],
    ...withheld.map(({ part, reason }) => ['不予公开', `${part}：${reason}`] as const),
  ],
  drafted: ({ items }) => items.map(itemLine),
  approved: ({ step }) => [['环节', APPROVAL_STEPS[step]]],
  returned: ({ step, why }) => [
    ['环节', APPROVAL_STEPS[step]],
    ['退回原因', why],
  ],
  decided: ({ number, items, mergedWith }) => [
    ['文号', number],
    ...items.map(itemLine),
    ['合并答复', mergedWith?.join('、')],
  ],
  notified: ({ instrument, party }) => [
    ['文书', instrument],
    ['告知', party === 'applicant' ? '申请人' : CONSULTED_PARTIES[party]],
  ],
  dispatched: ({ letter, method, documents }) => [
    ['文书', letterText(letter)],
    ['方式', SERVICE_METHODS[method].zh],
    ['发出的文件', documents && `${documents.length} 份`],
  ],
  served: ({ letter, method, proof }) => [
    ['文书', letterText(letter)],
    ['方式', SERVICE_METHODS[method].zh],
    ['凭证', proof],
  ],
  'service-failed': ({ letter, method, why }) => [
    ['文书', letterText(letter)],
    ['方式', methodText(method)],
    ['原因', why],
  ],
  commissioned: ({ organ: { organ, contact } }) => [['代为答复的机关', `${organ}（${contact}）`]],
  contacted: ({ how, says, goodReason }) => [
    ['方式', how],
    ['内容', says],
    ['逾期的正当理由', goodReason],
  ],
  withdrawn: ({ proof }) => [['凭证', proof]],
  supplemented: ({ number, mode, items }) => [
    ['文号', number],
    ['性质', mode === 'adds' ? '补充' : '更正'],
    ...items.map(itemLine),
  ],
  closed: () => [],
  annulled: ({ event, why }) => [
    ['更正', `第 ${event} 条记录`],
    ['原因', why],
  ],
  'remedy-opened': ({ remedyKind, instance, against }) => [
    ['途径', `${REMEDY_KINDS[remedyKind]}${instance ? `（${COURT_INSTANCES[instance]}）` : ''}`],
    ['针对', against === null ? '未答复' : letterText(against)],
  ],
  'remedy-closed': ({ result, redo }) => [
    ['结果', REMEDY_RESULTS[result].zh],
    ['责令重新答复', redo && (redo.workdays ? inWorkdays(redo.workdays) : '未写明期限')],
  ],
};

/** What an event says, line by line, beside its day, its author and its papers: no name of a person is in it. */
export function eventLines(event: RequestEvent): EventLine[] {
  const linesOf = LINES[event.kind] as (of: RequestEvent) => Lines;
  return linesOf(event).flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

function itemLine({ item, outcome, reasons }: DecidedItem): readonly [string, string] {
  return [`第 ${item} 项`, `${OUTCOMES[outcome].zh}：${reasons}`];
}

function itemsText(items: readonly string[]): string {
  return items.map((item) => `第 ${item} 项`).join('、');
}

function letterText(seq: number): string {
  return `第 ${seq} 条记录的文书`;
}

function inWorkdays(count: number): string {
  return `${count} 个工作日`;
}

function inYuan(yuan: number): string {
  return `${yuan} 元`;
}

/** A method under which nothing was delivered may be any word. */
function methodText(method: string): string {
  return Object.hasOwn(SERVICE_METHODS, method)
    ? SERVICE_METHODS[method as ServiceMethod].zh
    : method;
}
