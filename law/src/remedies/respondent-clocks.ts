import { addDays, type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';
import { rollOver } from '../calendar/roll-over.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { type DueDay, workdaysDue } from '../calendar/workdays.ts';
import { type Dated, inForce } from '../provisions/dated.ts';
import { type Provision, provision } from '../provisions/provision.ts';

type RespondentClock = {
  readonly zh: string;
  /** The day that is day 0, in Chinese. */
  readonly from: string;
  /** 三日、五日、七日、十日 of the reconsideration law are working days: ARL 88(2). */
  readonly unit: 'workdays' | 'days';
  /** Whose duty it is. */
  readonly of: 'respondent' | 'reconsideration-organ' | 'court';
  readonly lengths: Dated<number>;
};

const ARL = calendarDay('2024-01-01');
const ALL = calendarDay('2017-07-01');

/** The periods of a reconsideration and of a suit, seen by the respondent. */
export const RESPONDENT_CLOCKS = {
  'reconsideration-copy': {
    zh: '复议机构发送复议申请书副本',
    from: '受理复议申请之日',
    unit: 'workdays',
    of: 'reconsideration-organ',
    lengths: [{ from: ARL, value: 7, provision: provision('ARL', 48) }],
  },
  'reconsideration-answer': {
    zh: '提出书面答复并提交证据、依据（普通程序）',
    from: '收到复议申请书副本之日',
    unit: 'workdays',
    of: 'respondent',
    lengths: [{ from: ARL, value: 10, provision: provision('ARL', 48) }],
  },
  'reconsideration-decision': {
    zh: '作出复议决定（普通程序）',
    from: '受理复议申请之日',
    unit: 'days',
    of: 'reconsideration-organ',
    lengths: [{ from: ARL, value: 60, provision: provision('ARL', 62, 1) }],
  },
  'reconsideration-extended': {
    zh: '作出复议决定（普通程序，已延长）',
    from: '受理复议申请之日',
    unit: 'days',
    of: 'reconsideration-organ',
    lengths: [{ from: ARL, value: 90, provision: provision('ARL', 62, 1) }],
  },
  /** Open to disclosure cases: ARL 53(1)(4). */
  'simplified-copy': {
    zh: '复议机构发送复议申请书副本（简易程序）',
    from: '受理复议申请之日',
    unit: 'workdays',
    of: 'reconsideration-organ',
    lengths: [{ from: ARL, value: 3, provision: provision('ARL', 54, 1) }],
  },
  'simplified-answer': {
    zh: '提出书面答复并提交证据、依据（简易程序）',
    from: '收到复议申请书副本之日',
    unit: 'workdays',
    of: 'respondent',
    lengths: [{ from: ARL, value: 5, provision: provision('ARL', 54, 1) }],
  },
  'simplified-decision': {
    zh: '作出复议决定（简易程序）',
    from: '受理复议申请之日',
    unit: 'days',
    of: 'reconsideration-organ',
    lengths: [{ from: ARL, value: 30, provision: provision('ARL', 62, 2) }],
  },
  'opinion-report': {
    zh: '报送复议意见书的落实情况',
    from: '收到复议意见书之日',
    unit: 'days',
    of: 'respondent',
    lengths: [{ from: ARL, value: 60, provision: provision('ARL', 76) }],
  },
  'suit-answer': {
    zh: '提交答辩状、证据和所依据的规范性文件',
    from: '收到起诉状副本之日',
    unit: 'days',
    of: 'respondent',
    lengths: [{ from: ALL, value: 15, provision: provision('ALL', 67, 1) }],
  },
  'simplified-judgment': {
    zh: '法院审结（简易程序）',
    from: '立案之日',
    unit: 'days',
    of: 'court',
    lengths: [{ from: ALL, value: 45, provision: provision('ALL', 83) }],
  },
} as const satisfies Record<string, RespondentClock>;

export type RespondentClockId = keyof typeof RESPONDENT_CLOCKS;

/**
 * The last day of such a period; calendar days that end on a day of rest move behind it.
 * @throws RangeError before the law that sets it.
 */
export function respondentDue(
  id: RespondentClockId,
  from: CalendarDay,
  calendar: WorkCalendar,
): DueDay & { readonly provision: Provision } {
  const clock: RespondentClock = RESPONDENT_CLOCKS[id];
  const { value, provision: rule } = inForce(clock.lengths, from);
  const { due, provisional } =
    clock.unit === 'workdays'
      ? workdaysDue(calendar, from, value)
      : rollOver(calendar, addDays(from, value));
  return { due, provisional, provision: rule };
}
