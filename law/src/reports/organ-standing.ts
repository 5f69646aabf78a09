import type { CalendarDay } from '../calendar/calendar-day.ts';
import { kindByName } from '../people/kind-by-name.ts';
import { ORGAN_KINDS, type OrganKind } from '../people/organ-kind.ts';
import { organName } from '../people/organ-name.ts';
import { reportDueDay } from '../people/report-due-day.ts';
import { type AreaLevel, ruleMakingProvision } from '../people/rule-making.ts';
import { isZone } from '../people/split-areas.ts';

/** Whose figures a report's tables are: those of an area (REG 49(2)), of one organ, or not told by the name. */
export type TableScope = 'area' | 'organ' | null;

export function tableScope(organ: string | null): TableScope {
  if (organ === null) return null;
  const kind = kindByName(organ);
  if (kind === 'government') return 'area';
  if (kind !== null) return 'organ';
  const { areas, body } = organName(organ);
  const isOfZone = isZone(areas.at(-1) ?? '') && (body === '' || body === '管理委员会');
  return isOfZone ? 'area' : body === '' ? null : 'organ';
}

/** The kind of organ that a report's name tells. */
export function organKindOf(organ: string | null): OrganKind | null {
  return organ === null ? null : kindByName(organ);
}

/** Levels that an area can have by its ending: 市 may be of a province, a prefecture or a county. */
const LEVELS_BY_ENDING: readonly (readonly [RegExp, readonly AreaLevel[]])[] = [
  [/(?:省|自治区|特别行政区)$/u, ['province']],
  [/市$/u, ['province', 'prefecture', 'county']],
  [/(?:州|盟|地区)$/u, ['prefecture']],
  [/(?:乡|镇|街道|苏木)$/u, ['township']],
  [/(?:县|旗|区)$/u, ['county']],
];

/**
 * Whether an organ may make rules (规章), by its name; `null` where the name does not tell. The office of a
 * government that may is not told apart from it: reports of such offices count the government's rules.
 */
export function mayMakeRules(organ: string | null): boolean | null {
  const kind = organKindOf(organ);
  if (organ === null || kind === null) return null;
  const { areas, body } = organName(organ);
  const area = areas.at(-1);
  if (area === undefined) return kind === 'township' || kind === 'street-office' ? false : null;
  const isOffice = /^人民政府办公[厅室]$/u.test(body);
  const levels = LEVELS_BY_ENDING.find(([ending]) => ending.test(area))?.[1];
  if (!levels) return null;
  return levels.some((level) => ruleMakingProvision(isOffice ? 'government' : kind, level));
}

/** The last day on which an organ's report is in time, with its provision; `null` where the name does not tell. */
export function reportDue(
  organ: string | null,
  year: number,
): { on: CalendarDay; provision: string; isLaw: boolean } | null {
  const kind = organKindOf(organ);
  const on = kind && reportDueDay(kind, year);
  if (!kind || !on) return null;
  const { provision, standing } = ORGAN_KINDS[kind].report;
  return { on, provision, isLaw: standing === 'law' };
}
