import { type CalendarDay, calendarDay, yearOf } from '../calendar/calendar-day.ts';
import { type Provision, provision } from '../provisions/provision.ts';
import type { OpenSetting } from '../provisions/setting.ts';
import type { RemediesKey } from '../reports/remedies-form.ts';

/** The three blocks of table four. */
export const REMEDY_KINDS = {
  reconsideration: '行政复议',
  'direct-suit': '未经复议直接起诉',
  'suit-after-reconsideration': '复议后起诉',
} as const satisfies Record<string, string>;

export type RemedyKind = keyof typeof REMEDY_KINDS;

type RemedyResultRule = {
  readonly zh: string;
  readonly in: 'reconsideration' | 'suit';
  readonly column: 'upheld' | 'corrected' | 'other';
  readonly provision: Provision | null;
};

/** Every way in which a reconsideration or a suit ends, with its column of table four. */
export const REMEDY_RESULTS = {
  upheld: { zh: '维持', in: 'reconsideration', column: 'upheld', provision: provision('ARL', 68) },
  'claim-rejected': {
    zh: '驳回复议请求',
    in: 'reconsideration',
    column: 'upheld',
    provision: provision('ARL', 69),
  },
  varied: {
    zh: '变更',
    in: 'reconsideration',
    column: 'corrected',
    provision: provision('ARL', 63),
  },
  annulled: {
    zh: '撤销、部分撤销',
    in: 'reconsideration',
    column: 'corrected',
    provision: provision('ARL', 64, 1),
  },
  'confirmed-unlawful': {
    zh: '确认违法',
    in: 'reconsideration',
    column: 'corrected',
    provision: provision('ARL', 65),
  },
  'ordered-to-perform': {
    zh: '责令履行',
    in: 'reconsideration',
    column: 'corrected',
    provision: provision('ARL', 66),
  },
  'confirmed-void': {
    zh: '确认无效',
    in: 'reconsideration',
    column: 'corrected',
    provision: provision('ARL', 67),
  },
  'not-accepted': {
    zh: '不予受理',
    in: 'reconsideration',
    column: 'other',
    provision: provision('ARL', 30, 2),
  },
  'rejected-as-inadmissible': {
    zh: '驳回复议申请',
    in: 'reconsideration',
    column: 'other',
    provision: provision('ARL', 33),
  },
  ended: {
    zh: '撤回、终止',
    in: 'reconsideration',
    column: 'other',
    provision: provision('ARL', 41),
  },
  mediated: {
    zh: '调解、和解',
    in: 'reconsideration',
    column: 'other',
    provision: provision('ARL', 73, 1),
  },
  transferred: { zh: '移送、转送', in: 'reconsideration', column: 'other', provision: null },
  'suit-dismissed': {
    zh: '判决驳回诉讼请求',
    in: 'suit',
    column: 'upheld',
    provision: provision('ALL', 69),
  },
  'suit-annulled': {
    zh: '判决撤销、部分撤销',
    in: 'suit',
    column: 'corrected',
    provision: provision('ALL', 70),
  },
  'suit-ordered': {
    zh: '判决履行',
    in: 'suit',
    column: 'corrected',
    provision: provision('ALL', 72),
  },
  'suit-confirmed-unlawful': {
    zh: '判决确认违法',
    in: 'suit',
    column: 'corrected',
    provision: provision('ALL', 74),
  },
  'suit-confirmed-void': {
    zh: '判决确认无效',
    in: 'suit',
    column: 'corrected',
    provision: provision('ALL', 75),
  },
  'suit-varied': {
    zh: '判决变更',
    in: 'suit',
    column: 'corrected',
    provision: provision('ALL', 77, 1),
  },
  'suit-not-docketed': {
    zh: '不予立案',
    in: 'suit',
    column: 'other',
    provision: provision('ALL', 51, 2),
  },
  'suit-inadmissible': { zh: '裁定驳回起诉', in: 'suit', column: 'other', provision: null },
  'suit-withdrawn': {
    zh: '撤诉',
    in: 'suit',
    column: 'other',
    provision: provision('ALL', 62),
  },
  'suit-settled': { zh: '诉讼中调解、和解', in: 'suit', column: 'other', provision: null },
  'suit-transferred': {
    zh: '移送管辖',
    in: 'suit',
    column: 'other',
    provision: provision('ALL', 22),
  },
} as const satisfies Record<string, RemedyResultRule>;

export type RemedyResult = keyof typeof REMEDY_RESULTS;

/** One stage of a remedy: a reconsideration has one, a suit may have several instances. */
export type RemedyStage = {
  readonly openedOn: CalendarDay;
  readonly closed: { readonly on: CalendarDay; readonly result: RemedyResult } | null;
};

export type CountedRemedy = {
  readonly kind: RemedyKind;
  /** As what this organ takes part: who only reconsidered is never counted, whoever is sued with it (201号). */
  readonly role: 'acted' | 'reconsidered';
  /** The suit attacks the reconsideration decision alone, as for inadmissibility. */
  readonly attacksReconsiderationOnly: boolean;
  /** The first one first. */
  readonly stages: readonly [RemedyStage, ...RemedyStage[]];
};

export const REMEDY_COUNT_SETTINGS = {
  instances: {
    value: 'latest-state',
    source: '国家填报说明未规定；一个案件按当年年底最后审级的状态计一次',
    says: '一审、二审、再审怎样计数',
    kind: 'choice',
    choices: { 'latest-state': '一个案件按最后审级计一次', 'each-instance': '各审级分别计' },
  },
  reconsiderationOnly: {
    value: 'left-out',
    source: '国家填报说明未规定；不是因政府信息公开行为本身引起',
    says: '只起诉复议决定（如不予受理）的案件是否计数',
    kind: 'choice',
    choices: { 'left-out': '不计', counted: '计入' },
  },
} as const satisfies {
  readonly instances: OpenSetting<'latest-state' | 'each-instance'>;
  readonly reconsiderationOnly: OpenSetting<'left-out' | 'counted'>;
};

export type RemedyCountSettings = {
  readonly instances: 'latest-state' | 'each-instance';
  readonly reconsiderationOnly: 'left-out' | 'counted';
};

export const DEFAULT_REMEDY_COUNT_SETTINGS: RemedyCountSettings = {
  instances: REMEDY_COUNT_SETTINGS.instances.value,
  reconsiderationOnly: REMEDY_COUNT_SETTINGS.reconsiderationOnly.value,
};

/**
 * The cells of table four, 总计 left out, in which a remedy counts as one in the report of a year: concluded in
 * the year by its result, open when it ends as 尚未审结. The form carries nothing over, so that what is open
 * counts again in the next year.
 */
export function remedyCellsInYear(
  { kind, role, attacksReconsiderationOnly, stages }: CountedRemedy,
  year: number,
  settings: RemedyCountSettings = DEFAULT_REMEDY_COUNT_SETTINGS,
): RemediesKey[] {
  if (role === 'reconsidered') return [];
  if (attacksReconsiderationOnly && settings.reconsiderationOnly === 'left-out') return [];
  const begun = stages.filter(({ openedOn }) => yearOf(openedOn) <= year);
  const counted = settings.instances === 'each-instance' ? begun : begun.slice(-1);
  return counted.flatMap((stage): RemediesKey[] => {
    const column = columnIn(stage, calendarDay(`${year}-12-31`));
    return column === null ? [] : [`remedies.${kind}.${column}`];
  });
}

/** `null` where it was concluded before the year that ends on `yearEnd`. */
function columnIn(
  { closed }: RemedyStage,
  yearEnd: CalendarDay,
): 'upheld' | 'corrected' | 'other' | 'pending' | null {
  if (closed === null || closed.on > yearEnd) return 'pending';
  return yearOf(closed.on) === yearOf(yearEnd) ? REMEDY_RESULTS[closed.result].column : null;
}
