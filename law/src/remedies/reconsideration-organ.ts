import { type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';
import { type Dated, inForce } from '../provisions/dated.ts';
import { type Provision, provision } from '../provisions/provision.ts';

/** What stands over a respondent, as the law names it. */
export const RECONSIDERATION_BODIES = {
  'same-level-government': '本级人民政府',
  'next-higher-government': '上一级人民政府',
  'founding-government': '设立它的人民政府',
  'government-of-the-place': '所在地的人民政府',
  'superior-department': '上一级主管部门',
  'managing-organ': '管理它的人民政府',
  itself: '本机关自己',
} as const satisfies Record<string, string>;

export type ReconsiderationBody = keyof typeof RECONSIDERATION_BODIES;

type RespondentRule = {
  readonly zh: string;
  /** More than one: the citizen chooses. */
  readonly bodies: readonly [ReconsiderationBody, ...ReconsiderationBody[]];
  readonly provision: Provision;
};

/** Which organ hears a reconsideration, by who answered: ARL 24–28 of 2023. */
const RESPONDENTS = {
  department: {
    zh: '县级以上地方人民政府工作部门',
    bodies: ['same-level-government'],
    provision: provision('ARL', 24, 1, 1),
  },
  /** Answering in its own name: read like a department; a province may have listed it otherwise. */
  'government-office': {
    zh: '以自己名义答复的人民政府办公厅（室）',
    bodies: ['same-level-government'],
    provision: provision('ARL', 24, 1, 1),
  },
  township: {
    zh: '乡镇人民政府',
    bodies: ['next-higher-government'],
    provision: provision('ARL', 24, 1, 2),
  },
  'local-government': {
    zh: '县级、设区的市级人民政府',
    bodies: ['next-higher-government'],
    provision: provision('ARL', 24, 1, 2),
  },
  'provincial-government': {
    zh: '省、自治区、直辖市人民政府',
    bodies: ['itself'],
    provision: provision('ARL', 24, 2),
  },
  'street-office': {
    zh: '街道办事处等派出机关',
    bodies: ['founding-government'],
    provision: provision('ARL', 24, 1, 3),
  },
  branch: {
    zh: '以自己名义行为的部门派出机构',
    bodies: ['same-level-government'],
    provision: provision('ARL', 24, 4),
  },
  /** Of a department of a prefecture or municipality, set up by district. */
  'district-branch': {
    zh: '设区的市、直辖市部门按行政区划设立的派出机构',
    bodies: ['same-level-government', 'government-of-the-place'],
    provision: provision('ARL', 24, 4),
  },
  vertical: {
    zh: '海关、金融、外汇管理等垂直领导的机关，税务和国家安全机关',
    bodies: ['superior-department'],
    provision: provision('ARL', 27),
  },
  'justice-bureau': {
    zh: '履行行政复议机构职责的司法行政部门',
    bodies: ['same-level-government', 'superior-department'],
    provision: provision('ARL', 28),
  },
  'state-department': {
    zh: '国务院部门',
    bodies: ['itself'],
    provision: provision('ARL', 25, null, 1),
  },
  'authorised-organisation': {
    zh: '法律、法规、规章授权的组织',
    bodies: ['managing-organ'],
    provision: provision('ARL', 24, 1, 4),
  },
} as const satisfies Record<string, RespondentRule>;

export type RespondentKind = keyof typeof RESPONDENTS;

export const RECONSIDERATION_ORGANS: Dated<Readonly<Record<RespondentKind, RespondentRule>>> = [
  { from: calendarDay('2024-01-01'), value: RESPONDENTS, provision: provision('ARL', 24) },
];

/** What hears a reconsideration of this kind of respondent. @throws RangeError before 2024-01-01. */
export function reconsiderationOrgan(kind: RespondentKind, on: CalendarDay): RespondentRule {
  return inForce(RECONSIDERATION_ORGANS, on).value[kind];
}

/** After a decision on its own act: a suit, or the final ruling of the State Council (ARL 26). */
export function mayAskStateCouncil(kind: RespondentKind, on: CalendarDay): boolean {
  return reconsiderationOrgan(kind, on).bodies.includes('itself');
}
