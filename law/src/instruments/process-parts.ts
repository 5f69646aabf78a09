import { provision, reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { clockLength } from '../requests/clock-lengths.ts';
import { itemsFee, pagesFee } from '../requests/fee.ts';
import { FEE_FROM, FEE_SCHEMES } from '../requests/fee-tariff.ts';
import { replyClock } from '../requests/reply-clock.ts';
import type { FeeRequest, RequestCase } from '../requests/request-case.ts';
import { CONSULTED_PARTIES } from '../requests/request-facts.ts';
import type { InstrumentFacts } from './instrument-facts.ts';
import { legalRun } from './legal-block.ts';
import { until } from './letter-parts.ts';
import { consultationOf, demanded, type PartBuilder, refuse, youOf } from './part-builder.ts';
import type { LetterPart } from './part-kind.ts';
import type { PROCESS_INSTRUMENTS } from './process-instruments.ts';
import { draft, lock, locked, words } from './run.ts';
import { writtenDay } from './written-day.ts';

/** The parts that letters on the way to a reply write in their own way. */
export const PROCESS_PARTS = {
  receipt: {},
  'correction-notice': {
    points: ({ request, on }) => {
      const points = request.corrections.at(-1)?.points ?? [];
      if (points.length === 0)
        return refuse('没有需要补正的内容：请先记录“补正告知”，一次写明全部要点', reg(30));
      const you = youOf(request);
      return draft(
        [legalRun('correction-ground', on, { you })],
        ...points.map((point, at) => [locked(`${at + 1}. `), words(point)]),
      );
    },
    guidance: ({ guidance }) =>
      draft([demanded(guidance, '没有写明指导和释明：请告诉申请人怎样写明所需信息', reg(30))]),
    period: ({ request, on }) =>
      within(request.corrections.at(-1)?.workdays, 'correction-period', on),
    effect: ({ on }) => draft([legalRun('correction-effect', on)]),
  },
  'reason-notice': {
    figures: ({ request }) =>
      draft([demanded(request.reasons.at(-1)?.figures, NO_FIGURES, reg(35))]),
    question: ({ request, on }) =>
      draft([legalRun('reason-question', on, { you: youOf(request) })]),
    period: ({ request, on }) => within(request.reasons.at(-1)?.workdays, 'reason-period', on),
    effect: ({ request, on }) => draft([legalRun('reason-effect', on, { you: youOf(request) })]),
  },
  'extension-notice': {
    extension: ({ request, calendar, settings, on }) => {
      const extension = request.extensions.at(-1);
      if (!extension) return refuse('没有延期的记录：请先记录“延期”', reg(33, 2));
      const clock = replyClock(request, calendar, settings, on);
      const fills = { workdays: String(extension.workdays), until: until(clock) };
      return draft(
        [legalRun('extension', on, fills)],
        [
          locked('延期的理由：'),
          demanded(extension.reason, '没有写明延期的理由：请在延期记录中补充', reg(33, 2)),
        ],
      );
    },
  },
  'consultation-notice': {
    'consultation-told': (facts, id) => {
      const consultation = consultationOf(facts, id);
      if ('why' in consultation) return draft([consultation]);
      const { party, sentOn } = consultation;
      const told = `本机关于${writtenDay(sentOn)}就所申请的信息征求${CONSULTED_PARTIES[party]}意见。`;
      return draft([locked(told)], [legalRun('excluded', facts.on)]);
    },
  },
  'fee-notice': {
    calculation: feeCalculation,
    payment: ({ letter }) =>
      draft(
        [
          demanded(
            letter.feePayment,
            '没有设置信息处理费的缴费方式：请在“机关设置”中填写财政专户和缴费方式',
            FEE_RULE,
          ),
        ].map(lock),
      ),
    period: ({ on }) => within(clockLength('FEE_PAY', on)?.value, 'fee-period', on),
    effect: ({ on, settings }) =>
      draft(
        [legalRun('fee-effect', on)],
        ...(settings.feeRestart === 'restart' ? [[legalRun('fee-restart', on)]] : []),
      ),
    'remedy-line': ({ on }) => draft([legalRun('fee-no-remedy', on)]),
  },
  'commission-notice': {
    'answering-organ': ({ request, on }) => {
      const organ = request.commission?.organ;
      return draft(
        [legalRun('commission', on, { you: youOf(request) })],
        [lock(demanded(organ?.organ, '没有委托答复的记录：请先记录“委托答复”', COMMISSION))],
        [lock(demanded(organ?.contact, '没有代为答复的部门的联系方式：请补充', COMMISSION))],
      );
    },
    effect: ({ on }) => draft([legalRun('commission-effect', on)]),
  },
} as const satisfies Record<
  keyof typeof PROCESS_INSTRUMENTS,
  { readonly [Part in LetterPart]?: PartBuilder }
>;

const NO_FIGURES = '没有申请数量、频次的统计：请先记录“要求说明理由”并写明数字';
const FEE_RULE = provision('FEE', null);
const COMMISSION = provision('GB67', null);

function within(
  workdays: number | undefined,
  block: 'correction-period' | 'reason-period' | 'fee-period',
  on: InstrumentFacts['on'],
) {
  const given = workdays ?? 0;
  if (given < 1) return refuse('没有确定给申请人的期限：请先记录并写明工作日数', NO_PERIOD[block]);
  return draft([legalRun(block, on, { workdays: String(given) })]);
}

const NO_PERIOD = {
  'correction-period': reg(30),
  'reason-period': reg(35),
  'fee-period': FEE_RULE,
} as const;

/** Basis, standard and sum, band by band: nothing of it is typed. */
function feeCalculation({ request, on, letter }: InstrumentFacts) {
  const charge = request.fees.at(-1);
  if (!charge) return refuse('没有收费的决定：请先记录“收费通知”', FEE_RULE);
  if (on < FEE_FROM) return refuse(`${writtenDay(FEE_FROM)}前没有信息处理费`, reg(42, 1));
  const fee = feeOf(charge, on, letter.firstProgressiveYuan);
  const { zh, unit } = FEE_SCHEMES[charge.scheme];
  const before = charge.alreadyCounted ?? 0;
  return draft(
    [legalRun('fee-ground', on, { you: youOf(request) })],
    [
      locked(`收费标准：${zh}计算，超额累进（国办函〔2020〕109号）。`, fee.provision),
      locked(
        before > 0
          ? `本自然月内此前已计${before}${unit}，本次${charge.quantity}${unit}：`
          : `本次${charge.quantity}${unit}：`,
      ),
    ],
    ...fee.bands.map(({ from, to, count, yuanEach, yuan }) => [
      locked(`${spanOf(from, to, unit)}，${count}${unit}，每${unit}${yuanEach}元，计${yuan}元`),
    ]),
    [fee.yuan === charge.yuan ? locked(`合计：${fee.yuan}元`) : wrongSum(charge, fee.yuan)],
  );
}

function spanOf(from: number, to: number, unit: string): string {
  return from === to ? `第${from}${unit}` : `第${from}${unit}至第${to}${unit}`;
}

function feeOf(
  { scheme, quantity, alreadyCounted }: FeeRequest,
  on: InstrumentFacts['on'],
  yuan: number,
) {
  return scheme === 'items'
    ? itemsFee(quantity, alreadyCounted ?? 0, on, yuan)
    : pagesFee(quantity, on);
}

function wrongSum({ yuan }: FeeRequest, right: number): Refusal {
  return { why: `收费记录为${yuan}元，按标准应为${right}元：请更正收费记录`, provision: FEE_RULE };
}

/** What the finding of REG 35 says to a delay: its reason and the day by which the answer comes. */
export const delayPart: PartBuilder = ({ request, on }) => {
  const judged = latestJudgement(request);
  if (!judged?.isReasonable) return refuse('没有认定理由合理：请先记录“理由认定”', reg(35));
  if (!judged.answerBy) return refuse('没有确定延迟答复的期限：请在“理由认定”中写明日期', reg(35));
  const fills = { you: youOf(request), answerBy: writtenDay(judged.answerBy) };
  return draft([legalRun('delay', on, fills)]);
};

function latestJudgement({ reasons }: RequestCase) {
  return reasons.at(-1)?.judged;
}
