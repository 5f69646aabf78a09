import { addMonths } from '../calendar/add-months.ts';
import { addDays, type CalendarDay } from '../calendar/calendar-day.ts';
import { type RolledDay, rollOver } from '../calendar/roll-over.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { type Provision, provision } from '../provisions/provision.ts';

/** A length that ends on a calendar day, not on a working day. */
export type Length =
  | { readonly unit: 'days'; readonly count: number }
  | { readonly unit: 'months'; readonly count: number };

type RemedyLimitRule = {
  readonly zh: string;
  readonly length: Length;
  /** The day that is day 0, in Chinese. */
  readonly from: string;
  /** The longest it can last, from the day on which the act was known; `null` where nothing caps it. */
  readonly cap: Length | null;
  readonly provision: Provision;
};

const YEAR = { unit: 'months', count: 12 } as const satisfies Length;

/** Within what time a remedy is sought. */
export const REMEDY_LIMITS = {
  reconsideration: {
    zh: '申请行政复议',
    length: { unit: 'days', count: 60 },
    from: '知道或者应当知道行政行为之日',
    cap: null,
    provision: provision('ARL', 20, 1),
  },
  /** Not told of the right, the organ and the limit. */
  'reconsideration-untold': {
    zh: '申请行政复议（未告知复议权利、机关、期限）',
    length: { unit: 'days', count: 60 },
    from: '知道或者应当知道复议权利、机关和期限之日',
    cap: YEAR,
    provision: provision('ARL', 20, 3),
  },
  'reconsideration-silence': {
    zh: '申请行政复议（逾期不答复）',
    length: { unit: 'days', count: 60 },
    from: '答复期限届满之日',
    cap: null,
    provision: provision('IRR', 16, 1, 1),
  },
  suit: {
    zh: '直接提起行政诉讼',
    length: { unit: 'months', count: 6 },
    from: '知道或者应当知道作出行政行为之日',
    cap: null,
    provision: provision('ALL', 46, 1),
  },
  /** Not told of the limit for a suit. */
  'suit-untold': {
    zh: '直接提起行政诉讼（未告知起诉期限）',
    length: { unit: 'months', count: 6 },
    from: '知道或者应当知道起诉期限之日',
    cap: YEAR,
    provision: provision('SPC18', 64, 1),
  },
  'suit-silence': {
    zh: '直接提起行政诉讼（逾期不答复）',
    length: { unit: 'months', count: 6 },
    from: '答复期限届满之日',
    cap: null,
    provision: provision('SPC18', 66),
  },
  'suit-after-reconsideration': {
    zh: '经复议后提起行政诉讼',
    length: { unit: 'days', count: 15 },
    from: '收到复议决定书之日；复议机关逾期不作决定的，复议期满之日',
    cap: null,
    provision: provision('ALL', 45),
  },
  /** Reconsideration must come first, and its organ did not accept, rejected or was silent. */
  'suit-without-decision': {
    zh: '复议前置案件未获实体处理后提起行政诉讼',
    length: { unit: 'days', count: 15 },
    from: '收到决定书之日，或者复议期限届满之日',
    cap: null,
    provision: provision('ARL', 34),
  },
  'appeal-judgment': {
    zh: '对一审判决上诉',
    length: { unit: 'days', count: 15 },
    from: '判决书送达之日',
    cap: null,
    provision: provision('ALL', 85),
  },
  'appeal-ruling': {
    zh: '对一审裁定上诉',
    length: { unit: 'days', count: 10 },
    from: '裁定书送达之日',
    cap: null,
    provision: provision('ALL', 85),
  },
} as const satisfies Record<string, RemedyLimitRule>;

export type RemedyLimit = keyof typeof REMEDY_LIMITS;

export type RemedyDue = RolledDay & {
  /** Where the period ends before days of rest move it. */
  readonly nominal: CalendarDay;
  readonly provision: Provision;
};

/**
 * The last day of a limit: the first day is not counted, months end on the matching day, and an end on a day
 * of rest moves behind it (CIV 201, 202; CPL 85 by ARL 88; SPC18 48).
 * @param knownOn the day on which the act was known: needed for what is capped, and day 0 of the cap.
 */
export function remedyDue(
  limit: RemedyLimit,
  from: CalendarDay,
  calendar: WorkCalendar,
  knownOn: CalendarDay = from,
): RemedyDue {
  const { length, cap, provision: rule } = REMEDY_LIMITS[limit];
  const end = after(from, length);
  const [nominal = end] = [end, ...(cap === null ? [] : [after(knownOn, cap)])].toSorted();
  return { ...rollOver(calendar, nominal), nominal, provision: rule };
}

/** Five years from the act, twenty of real estate: past them nothing is heard any more (ARL 21, ALL 46(2)). */
export function outermostDay(actOn: CalendarDay, isRealEstate: boolean): CalendarDay {
  return addMonths(actOn, (isRealEstate ? 20 : 5) * 12);
}

function after(from: CalendarDay, { unit, count }: Length): CalendarDay {
  return unit === 'days' ? addDays(from, count) : addMonths(from, count);
}
