import { isTownship } from './area-relation.ts';
import type { OrganKind } from './organ-kind.ts';
import { organName } from './organ-name.ts';
import { isZone } from './split-areas.ts';

/** The kind of organ that a name tells by its ending; `null` where it tells none, as 中心 does. */
export function kindByName(name: string): OrganKind | null {
  const { areas, unnamedArea, body } = organName(name);
  const area = areas.at(-1) ?? unnamedArea ?? '';
  if (area.endsWith('街道') && (body === '' || body === '办事处')) return 'street-office';
  if (area.endsWith('地区') && body === '办事处') return 'street-office';
  if (body === '人民政府' || (body === '' && area !== '' && !isZone(area)))
    return isTownship(area) ? 'township' : 'government';
  if (isTownship(area) || body === '管理委员会') return null;
  if (/(?:分局|派出所|税务所|司法所|监管所)$/u.test(body)) return 'dispatched-body';
  return /(?:局|厅|部|署|委员会|办公室|办公厅)$/u.test(body) ? 'department' : null;
}
