import { type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';
import type { Dated } from '../provisions/dated.ts';
import { citeInFull, provision, reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { NO_REMEDY_LINES } from '../remedies/remedy-notice.ts';
import { locked, type Run } from './run.ts';
import { writtenDay } from './written-day.ts';

const REG_FROM = calendarDay('2019-05-15');
const FEE_FROM = calendarDay('2021-01-01');

const of = (value: string, ...place: Parameters<typeof reg>): Dated<string> => [
  { from: REG_FROM, value, provision: reg(...place) },
];

const ofFee = (value: string): Dated<string> => [
  { from: FEE_FROM, value, provision: provision('FEE', null) },
];

/**
 * What a provision orders, in our words and dated: `{provision}` is its citation in full, `{you}` the one who is
 * addressed, all else is derived from the case.
 */
export const LEGAL_BLOCKS = {
  'reply-due': of(
    '根据{provision}，本机关应当自收到申请之日起{workdays}个工作日内答复，{until}',
    33,
    2,
  ),
  'correction-ground': of(
    '{you}的申请内容不明确。根据{provision}，请{you}一次性补正下列内容：',
    30,
  ),
  'correction-period': of(
    '请自收到本告知书之日起{workdays}个工作日内将补正内容提交本机关。答复期限自本机关收到补正的申请之日起计算。',
    30,
  ),
  'correction-effect': of('无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。', 30),
  'reason-question': of('根据{provision}，请{you}说明提出上述数量、频次的申请的理由。', 35),
  'reason-period': of('请自收到本告知书之日起{workdays}个工作日内将理由提交本机关。', 35),
  'reason-effect': of(
    '理由不合理的，本机关不予处理；理由合理但不能在规定的期限内答复的，本机关确定延迟答复的合理期限并告知{you}。',
    35,
  ),
  extension: of(
    '根据{provision}，经本机关政府信息公开工作机构负责人同意，答复期限延长{workdays}个工作日，{until}',
    33,
    2,
  ),
  delay: of(
    '{you}说明的理由合理，但本机关不能在规定的期限内答复。根据{provision}，本机关延迟至{answerBy}答复。',
    35,
  ),
  excluded: of('根据{provision}，征求意见所需时间不计算在答复期限内。', 33, 3),
  'third-party-question': of(
    '上述政府信息的公开可能损害{you}的合法权益。根据{provision}，现征求{you}的意见：是否同意公开；不同意公开的，请说明理由。',
    32,
  ),
  'third-party-period': of('请自收到本征询书之日起{workdays}个工作日内提出意见。', 32),
  'third-party-effect': of(
    '逾期未提出意见的，由本机关依照规定决定是否公开，既不视为同意，也不视为不同意。有合理理由不同意公开的，不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定公开，并将决定公开的内容和理由书面告知{you}。',
    32,
  ),
  'third-party-told': of(
    '{you}不同意公开。本机关认为不公开可能对公共利益造成重大影响，根据{provision}，决定公开下列政府信息：',
    32,
  ),
  'co-maker-question': of(
    '上述政府信息由贵机关与本机关共同制作，由本机关牵头。根据{provision}，现征求贵机关对公开的意见。',
    34,
  ),
  'co-maker-period': of('请自收到本征求意见书之日起{workdays}个工作日内提出意见。', 34),
  'co-maker-effect': of('逾期未提出意见的，视为同意公开。', 34),
  assistance: of('上述政府信息涉及贵机关。根据{provision}，现与贵机关协商、确认下列事项：', 11, 1),
  'fee-ground': of(
    '{you}申请公开政府信息的数量、频次明显超过合理范围。根据{provision}，本机关决定收取信息处理费。',
    42,
    1,
  ),
  'fee-period': ofFee('请自收到本通知书次日起{workdays}个工作日内缴纳。'),
  'fee-effect': ofFee('逾期未缴纳的，视为放弃申请，本机关不再处理该申请。'),
  'fee-restart': ofFee('缴费完成的，办理期限自缴费完成次日起重新计算。'),
  'fee-lapse': ofFee('根据{provision}，逾期未缴纳信息处理费的，视为放弃申请。'),
  'fee-no-remedy': ofFee(NO_REMEDY_LINES['fee-notice']),
  /** 132号 bears a day of 2021 that we have not read: said from the year after on. */
  'no-remedy': [
    {
      from: calendarDay('2022-01-01'),
      value: NO_REMEDY_LINES.procedural,
      provision: provision('MOJ132', 3),
    },
  ],
  commission: [
    {
      from: REG_FROM,
      value: '{you}向本机关提出的申请，由下列部门代为答复（{provision}）：',
      provision: provision('GB67', null),
    },
  ],
  'commission-effect': [
    {
      from: REG_FROM,
      value: '答复期限不变；答复的法律后果由本机关承担。',
      provision: provision('GB67', null),
    },
  ],
  'record-correction': of('根据{provision}，本机关处理如下：', 41),
} as const satisfies Record<string, Dated<string>>;

export type LegalBlock = keyof typeof LEGAL_BLOCKS;

/** Whether a block has a text on a day. */
export function hasBlock(id: LegalBlock, on: CalendarDay): boolean {
  return LEGAL_BLOCKS[id].some(({ from }) => from <= on);
}

/**
 * The text of a block in force on a day, or that there was none yet.
 * @throws RangeError where a placeholder is left unfilled.
 */
export function legalRun(
  id: LegalBlock,
  on: CalendarDay,
  fills: Readonly<Record<string, string>> = {},
): Run | Refusal {
  const history: Dated<string> = LEGAL_BLOCKS[id];
  const found = history.findLast(({ from }) => from <= on);
  if (!found) return notYet(history, on);
  const filled: Readonly<Record<string, string>> = {
    ...fills,
    provision: citeInFull(found.provision),
  };
  const text = found.value.replace(/\{(\w+)\}/gu, (_whole, name: string) => {
    const fill = filled[name];
    if (fill === undefined) throw new RangeError(`no ${name} for the block ${id}`);
    return fill;
  });
  return locked(text, found.provision);
}

function notYet(history: Dated<string>, on: CalendarDay): Refusal {
  const [first] = history;
  return {
    why: `${writtenDay(on)}还没有这项规定${first ? `，它自${writtenDay(first.from)}起施行` : ''}`,
    provision: first?.provision ?? reg(36),
  };
}
