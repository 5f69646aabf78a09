import { type Provision, provision } from '../provisions/provision.ts';
import type { RespondentKind } from './reconsideration-organ.ts';

/** The level of the court of first instance; which court it is, the office sets by name. */
export const COURT_LEVELS = {
  basic: '基层人民法院',
  intermediate: '中级人民法院',
} as const satisfies Record<string, string>;

export type CourtLevel = keyof typeof COURT_LEVELS;

/** Governments of a county and above, and State Council departments: ALL 15(1). A township is none. */
const BEFORE_INTERMEDIATE: readonly RespondentKind[] = [
  'local-government',
  'provincial-government',
  'state-department',
];

/**
 * The court of first instance, by who made the act: the reconsideration organ beside it as co-defendant
 * changes nothing (SPC18 134). Of customs ALL 15(2).
 */
export function courtLevel(
  kind: RespondentKind,
  isCustoms: boolean,
): { readonly level: CourtLevel; readonly provision: Provision } {
  if (BEFORE_INTERMEDIATE.includes(kind))
    return { level: 'intermediate', provision: provision('ALL', 15, null, 1) };
  if (isCustoms) return { level: 'intermediate', provision: provision('ALL', 15, null, 2) };
  return { level: 'basic', provision: provision('ALL', 14) };
}

/** Where it stands; many places have cases of a region heard by one court. */
export const COURT_PLACES = {
  'of-the-organ': { zh: '最初作出行政行为的机关所在地', provision: provision('ALL', 18, 1) },
  'of-the-reconsideration-organ': {
    zh: '经复议的，也可以是复议机关所在地',
    provision: provision('ALL', 18, 1),
  },
  centralised: { zh: '跨行政区域集中管辖的法院', provision: provision('ALL', 18, 2) },
} as const satisfies Record<string, { readonly zh: string; readonly provision: Provision }>;
