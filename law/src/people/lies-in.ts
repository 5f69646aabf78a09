import { isSameArea } from './area-relation.ts';
import { splitAreas } from './split-areas.ts';

/** Whether a region is an area or lies in it, both written in full from the same level down: 浙江省温州市 in 浙江省. */
export function liesIn(region: string, area: string): boolean {
  if (region === area) return true;
  const above = splitAreas(area);
  const { areas } = splitAreas(region);
  return (
    above.rest === '' &&
    above.areas.length > 0 &&
    above.areas.length <= areas.length &&
    above.areas.every((one, at) => isSameArea(one, areas[at] ?? ''))
  );
}
