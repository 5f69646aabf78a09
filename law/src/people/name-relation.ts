import { type AreaRelation, areaRelation, isLedBy } from './area-relation.ts';
import { type BodyRelation, bodyRelation } from './body-relation.ts';
import { type OrganName, spellingOf } from './organ-name.ts';

/** How two names stand to each other, before anything is known of the organs. */
export type NameRelation = {
  readonly areas: AreaRelation;
  readonly body: BodyRelation;
  /** The same but for places where a character could not be written or read. */
  readonly gaps: boolean;
};

/** Stand-ins for a character: white squares, question marks, the replacement character, private use. */
const GAP = /[□■〓�?*\p{Co}]/gu;

export function nameRelation(one: OrganName, other: OrganName): NameRelation {
  const gaps = fillsGaps(one, other) || fillsGaps(other, one);
  if (gaps) return { areas: 'equal', body: 'equal', gaps };
  if (leadsIn(one, other) || leadsIn(other, one))
    return { areas: 'unclear', body: 'equal', gaps: false };
  return {
    areas: areaRelation(one, other),
    body: bodyRelation(one.body, other.body),
    gaps: false,
  };
}

/** 温州公安局 beside 温州市公安局: the area stands without the ending that would tell its level. */
function leadsIn(led: OrganName, plain: OrganName): boolean {
  if (led.areas.length > 0 || !led.body.endsWith(plain.body)) return false;
  return isLedBy(led.body.slice(0, -plain.body.length), plain.areas);
}

/** With more gaps than this a name says too little, and matching it takes too long. */
const MOST_GAPS = 3;

/** A character may have been written out in up to three, and areas above may be left out. */
function fillsGaps(gapped: OrganName, whole: OrganName): boolean {
  const text = spellingOf(gapped);
  const parts = text.split(GAP);
  if (parts.length === 1 || parts.length > MOST_GAPS + 1 || text === spellingOf(whole))
    return false;
  const pattern = parts.map((part) => part.replace(/[\\^$.|+(){}[\]]/g, '\\$&')).join('.{1,3}');
  const inWhole = new RegExp(`^${pattern}$`, 'u');
  const starts = whole.areas.length === 0 ? [0] : whole.areas.keys();
  return [...starts].some((from) =>
    inWhole.test(spellingOf({ ...whole, areas: whole.areas.slice(from) })),
  );
}
