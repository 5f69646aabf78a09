import { splitAreas } from './split-areas.ts';
import { type Foldings, writtenName } from './written-name.ts';

/** An organ's name taken apart. */
export type OrganName = {
  /** The areas that the name gives, a higher one first: 温州市, 瓯海区. */
  readonly areas: readonly string[];
  /** The kind of an area that stands without its own name: 区 in 区政府; `null` in 瓯海区人民政府. */
  readonly unnamedArea: string | null;
  /** The organ inside its area: 人民政府办公室. Empty where the name is that of the area alone. */
  readonly body: string;
  /** What stands in brackets at the end: a second nameplate or a remark. */
  readonly aside: string | null;
};

const UNNAMED_AREA =
  /^(?:自治[区州县旗]|地区|街道|[省市州盟县区旗镇乡]|新区|(?:经济|高新)?(?:技术)?(?:产业)?开发区|高新区|经开区|(?:工业)?园区|景区)$/u;

/** 区政府 and 市教育局, but not 市场监督管理局, 市政管理处 or 区域合作办公室. */
const UNNAMED_AREA_FIRST =
  /^(?:自治[区州县旗]|街道|[省州盟县旗镇乡]|市(?!场|容|政(?![府务法协研])|民(?:中心|服务|热线))|区(?![域划]))(?=.)/u;

/** Spellings of one body, in this order. */
const BODY_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^政府/u, '人民政府'],
  [/^府办/u, '人民政府办'],
  [/^行署$/u, '行政公署'],
  [/管委会$/u, '管理委员会'],
  [/委$/u, '委员会'],
  [/办$/u, '办公室'],
  [/(?<=.)[和与及](?=.)/gu, ''],
];

/** Reads a name as it was written. Nothing is looked up: areas are told by the name alone. */
export function organName(written: string, foldings?: Foldings): OrganName {
  const { text, aside } = writtenName(written, foldings);
  const { areas, rest } = splitAreas(text.replace(/^(?:中华人民共和国|国家税务总局(?=.))/u, ''));
  const last = areas.at(-1);
  if (last === undefined) {
    const unnamedArea = UNNAMED_AREA_FIRST.exec(rest)?.[0] ?? null;
    const body = rest.slice(unnamedArea?.length ?? 0);
    return { areas: [], unnamedArea, body: plainBody(body, unnamedArea), aside };
  }
  const body = plainBody(rest, last);
  if (UNNAMED_AREA.test(last)) return { areas: [], unnamedArea: last, body, aside };
  return { areas, unnamedArea: null, body, aside };
}

/** The name in one spelling, whatever way it was written. */
export function spellingOf({ areas, unnamedArea, body }: OrganName): string {
  return [...areas, unnamedArea ?? '', body].join('');
}

function plainBody(body: string, area: string | null): string {
  if (area?.endsWith('街道') && body === '办') return '办事处';
  return BODY_SPELLINGS.reduce((plain, [spelling, one]) => plain.replace(spelling, one), body);
}
