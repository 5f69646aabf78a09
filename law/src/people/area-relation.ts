import type { OrganName } from './organ-name.ts';

/**
 * How the areas of two names stand to each other: `equal`; `nested`, when one leaves out areas above;
 * `unnamed`, when one does not say which area; `unclear`, when what they say cannot be compared;
 * `different`.
 */
export type AreaRelation = 'equal' | 'nested' | 'unnamed' | 'unclear' | 'different';

export function areaRelation(one: OrganName, other: OrganName): AreaRelation {
  const [first, second] = [one.areas, other.areas];
  const [last, otherLast] = [first.at(-1), second.at(-1)];
  if (last === undefined || otherLast === undefined) return unnamedRelation(one, other);
  if (isSameArea(last, otherLast)) return aboveRelation(first, second);
  return ledRelation(first, second) ?? ledRelation(second, first) ?? 'different';
}

/** The same area in full and in its usual short form: 楚雄彝族自治州 and 楚雄州. 巴州 is too short to tell. */
export function isSameArea(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const kind = short.slice(-1);
  return short.length > 2 && long.startsWith(short.slice(0, -1)) && long.endsWith(`自治${kind}`);
}

function unnamedRelation(one: OrganName, other: OrganName): AreaRelation {
  const kinds = [one, other].map(({ areas, unnamedArea }) => areas.at(-1) ?? unnamedArea);
  const [kind, otherKind] = kinds;
  if (!kind || !otherKind) return 'unnamed';
  return kind.endsWith(otherKind) || otherKind.endsWith(kind) ? 'unnamed' : 'different';
}

/** 上海静安区 beside 上海市静安区: the area above stands before the name without its ending. */
function ledRelation(led: readonly string[], plain: readonly string[]): AreaRelation | undefined {
  const [name = '', end = ''] = [led.at(-1), plain.at(-1)];
  const lead = name.slice(0, -end.length);
  if (!name.endsWith(end) || lead.length < 2) return undefined;
  const above = plain.slice(0, -1);
  if (above.length === 0) return 'unclear';
  return isLedBy(lead, above) ? 'nested' : undefined;
}

/** Whether a text is areas without their endings: 江苏淮安 for 江苏省, 淮安市. */
export function isLedBy(lead: string, areas: readonly string[]): boolean {
  return lead !== '' && areas.reduce(withoutLead, lead) === '';
}

function withoutLead(text: string, area: string): string {
  for (let length = area.length; length >= 2; length -= 1)
    if (text.startsWith(area.slice(0, length))) return text.slice(length);
  return text;
}

function aboveRelation(first: readonly string[], second: readonly string[]): AreaRelation {
  const [above, otherAbove] = [first.slice(0, -1), second.slice(0, -1)];
  const [few, many] = above.length < otherAbove.length ? [above, otherAbove] : [otherAbove, above];
  const shared = few.filter((area) => many.some((another) => isSameArea(area, another)));
  if (shared.length === few.length) return few.length === many.length ? 'equal' : 'nested';
  const smallest = first.at(-1) ?? '';
  const contradicts = few.some((area) =>
    many.some((another) => !isSameArea(area, another) && areAlternatives(area, another, smallest)),
  );
  return contradicts ? 'different' : 'unclear';
}

const MUNICIPALITIES: readonly string[] = ['北京市', '天津市', '上海市', '重庆市'];

/** Whether one place cannot lie in both. A township's 市 may be a county-level one inside the other. */
function areAlternatives(one: string, other: string, smallest: string): boolean {
  const [tier, otherTier] = [tierOf(one), tierOf(other)];
  if (tier === 'municipality' || otherTier === 'municipality')
    return tier !== 'county' && otherTier !== 'county';
  if (tier !== otherTier) return false;
  return !(tier === 'prefecture' && isTownship(smallest));
}

/** Whether an area is a township or sub-district by its ending. */
export function isTownship(area: string): boolean {
  return /(?:乡|镇|街道|苏木)$/u.test(area);
}

function tierOf(area: string): 'municipality' | 'province' | 'prefecture' | 'county' {
  if (MUNICIPALITIES.includes(area)) return 'municipality';
  if (/(?:省|自治区|特别行政区)$/u.test(area)) return 'province';
  return /(?:市|州|盟|地区)$/u.test(area) ? 'prefecture' : 'county';
}
