import type { Context } from '../context.ts';
import type { Draft } from '../finding.ts';

/** Four decimals of a degree are some eleven metres. */
const DEGREES = '[0-9]{1,3}\\.[0-9]{4,12}';
const ARC = "[0-9]{1,3} ?°[0-9]{1,2} ?[′'’分] ?[0-9]{1,2}(?:\\.[0-9]{1,6})? ?(?:[″\"”秒]|'')";

const LABELLED = new RegExp(
  `(?:东经|北纬|经度|纬度|坐标|经纬度|LONGITUDE|LATITUDE|LNG|LAT|[EN])[^0-9。;]{0,8}(${DEGREES}|${ARC})°?(?:[,、 ;和]{1,2}(?:北纬|纬度|N)?[: ]?(${DEGREES}|${ARC})°?)?`,
  'gu',
);

/** Most lines have none of these. */
const HINT = /°|经|纬|坐标|[ENTGED]:? ?[0-9]/;

/** China lies between these degrees. */
const EAST = { least: 73, most: 136 };
const NORTH = { least: 3, most: 54 };

/** Coordinates so exact that they name a building. */
export function detectCoordinates({ line }: Context): Draft[] {
  if (!HINT.test(line.text)) return [];
  return [...line.text.matchAll(LABELLED)].flatMap(({ 0: found, index, 1: first, 2: second }) => {
    let from = index;
    return [first, second].flatMap((degrees): Draft[] => {
      if (degrees === undefined || !isInChina(degrees)) return [];
      from = line.text.indexOf(degrees, from);
      const to = Math.min(from + degrees.length, index + found.length);
      const draft: Draft = { rule: 'GEO', level: 'warning', from, to };
      from = to;
      return [draft];
    });
  });
}

function isInChina(degrees: string): boolean {
  const value = Number.parseFloat(degrees);
  return (
    (value >= EAST.least && value <= EAST.most) || (value >= NORTH.least && value <= NORTH.most)
  );
}
