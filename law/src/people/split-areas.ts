/** The endings of area names with the ranks that they can have, longer endings first. */
const ENDINGS: readonly (readonly [ending: string, ranks: readonly number[]])[] = [
  ['特别行政区', [0]],
  ['自治区', [0]],
  ['自治州', [1]],
  ['自治县', [2]],
  ['自治旗', [2]],
  ['民族乡', [3]],
  ['地区', [1, 3]],
  ['街道', [3]],
  ['苏木', [3]],
  ['省', [0]],
  ['州', [1]],
  ['盟', [1]],
  ['市', [0, 1, 2]],
  ['县', [2]],
  ['旗', [2]],
  ['区', [2, 3]],
  ['乡', [3]],
  ['镇', [3]],
];

/** A 区 below a county is a zone: these words stand before it. */
const ZONE = /(?:开发|园|管理|新|示范|实验|试验|合作|景|度假|税|工业|产业|集聚|功能)区$/u;

/** Not areas: common words that end like one, and what belongs to the organ and not to its area. */
const NO_AREA =
  /^(?:城市|城乡|城镇|乡镇|村镇|都市|市区)$|(?:社区|联盟|辖区|[和及与]城[市乡镇])$|政府|管理(?!区$)|监督|事务|保障|服务|委员|办公|行政(?!区$)|局/u;

/** An ending inside a word or name that goes on: 市场, 区域, 乡村; 东乡族, 西乡塘区, 西盟佤族自治县. */
const WORD_GOES_ON = /^(?:市场|区[域划]|乡[村镇贤族塘]|乡一体化|盟佤)/u;

/** The beginning of an organ's name that looks like a further ending: 市政管理处, 市级机关, 镇村建设. */
const BODY_BEGINS =
  /^(?:市(?:场|容|政(?![府务法协研])|民(?:中心|服务|热线)|[域直级属])|区[域划直级属]|县[域直级属]|乡[村镇贤]|镇[村街])/u;

/** Whether an area is a zone run by a committee, and no division of its own level. */
export function isZone(area: string): boolean {
  return ZONE.test(area);
}

/** 积石山保安族东乡族撒拉族自治县 has 15 characters. */
const LONGEST = 16;

type Area = { readonly name: string; readonly rank: number };

export type SplitName = {
  /** The areas named, a higher one first: 浙江省, 温州市, 瓯海区. */
  readonly areas: readonly string[];
  readonly rest: string;
};

/**
 * Takes the areas off the front of an organ's name, told by their endings: the law holds no table of
 * divisions. What is wrong here is wrong the same way for every writing of a name.
 */
export function splitAreas(name: string): SplitName {
  const areas: string[] = [];
  let rest = name;
  for (let area = firstArea(rest, -1); area; area = firstArea(rest, area.rank)) {
    areas.push(area.name);
    rest = withoutRepeatedEnding(rest.slice(area.name.length), area.name);
  }
  return { areas, rest };
}

function firstArea(text: string, above: number): Area | undefined {
  for (let end = 2; end <= Math.min(text.length, LONGEST); end += 1) {
    const area = areaUpTo(text, end, above);
    if (area) return lengthened(text, area, above);
  }
  return undefined;
}

function areaUpTo(text: string, end: number, above: number): Area | undefined {
  const name = text.slice(0, end);
  const [ending = '', ranks = []] =
    ENDINGS.find(([candidate]) => end > candidate.length && name.endsWith(candidate)) ?? [];
  if (NO_AREA.test(name) || WORD_GOES_ON.test(text.slice(end - 1))) return undefined;
  if (ending === '州' && (end < 3 || /^[市区县镇乡]/u.test(text.slice(end)))) return undefined;
  const rank = ranks.find(
    (one) => one > above && !(one === 3 && ending === '区' && !ZONE.test(name)),
  );
  return rank === undefined ? undefined : { name, rank };
}

/** An ending after another that can be of the same name: 景德镇市, 萍乡市, 辉县市, 沙市区, 城区街道. */
const CAN_GO_ON = /(?:[镇乡县]市|津市市|[乡旗县]区|^.市区|[镇乡旗]县|.[镇乡]|街道)$/u;
/** Those after which no further area can begin with the second ending. */
const GOES_ON = /(?:县市|津市市|区|旗县)$/u;

/** The whole name where a first ending stands inside it. */
function lengthened(text: string, area: Area, above: number): Area {
  const rest = text.slice(area.name.length);
  const next = /^(?:[市区县镇乡]|街道)/u.exec(rest)?.[0];
  if (!next || BODY_BEGINS.test(rest) || !CAN_GO_ON.test(area.name + next)) return area;
  const longer = areaUpTo(text, area.name.length + next.length, above);
  if (!longer) return area;
  return GOES_ON.test(longer.name) || !firstArea(rest, area.rank) ? longer : area;
}

/** 温州市 before 市政府: the ending said twice. */
function withoutRepeatedEnding(rest: string, area: string): string {
  return rest.startsWith(area.slice(-1)) && /^.(?:人民)?政府/u.test(rest) ? rest.slice(1) : rest;
}
