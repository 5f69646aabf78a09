/**
 * How the bodies of two names stand to each other. `abbreviated`: the shorter may be a short form or an
 * earlier name of the longer, which only a record can tell.
 */
export type BodyRelation = 'equal' | 'abbreviated' | 'different';

/** The bodies that an area's bare name stands for: 双柏县 for its government. */
const AUTHORITIES: readonly string[] = ['人民政府', '办事处', '管理委员会', '行政公署'];
const GOVERNMENT_OFFICES: readonly string[] = ['人民政府办公室', '人民政府办公厅'];
const TITLE = /(?:委员会|办公室|中心|大队|支队|[局厅院处站所会])$/u;

export function bodyRelation(one: string, other: string): BodyRelation {
  if (one === other) return 'equal';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === '') return AUTHORITIES.includes(long) ? 'equal' : 'different';
  if (GOVERNMENT_OFFICES.includes(one) && GOVERNMENT_OFFICES.includes(other)) return 'abbreviated';
  if (one.startsWith('人民政府') || other.startsWith('人民政府')) return 'different';
  return isAbbreviation(short, long) ? 'abbreviated' : 'different';
}

/** Same title, and every character of the short form in order in the long one. */
function isAbbreviation(short: string, long: string): boolean {
  const title = TITLE.exec(short)?.[0];
  if (!title || TITLE.exec(long)?.[0] !== title) return false;
  let at = 0;
  for (const character of short.slice(0, -title.length)) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
