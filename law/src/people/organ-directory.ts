import { isSameArea } from './area-relation.ts';
import { type OrganName, organName } from './organ-name.ts';
import { splitAreas } from './split-areas.ts';
import { type Foldings, writtenName } from './written-name.ts';

/** What another name of an organ is. */
export const OTHER_NAME_KINDS = {
  former: '曾用名',
  alias: '别名',
  'written-out': '生僻字写法',
} as const satisfies Record<string, string>;

export type OtherNameKind = keyof typeof OTHER_NAME_KINDS;

export type OtherName = {
  readonly name: string;
  readonly kind: OtherNameKind;
  /** Where it is seen that this organ bears the name. */
  readonly evidence?: string;
};

/** An organ as a directory knows it. */
export type ListedOrgan = {
  readonly name: string;
  readonly shortName?: string | null;
  /** The areas from the province down to the organ's own, written one after the other. */
  readonly region: string | null;
  readonly creditCode?: string | null;
  readonly names: readonly OtherName[];
};

export type OrganDirectory<Organ extends ListedOrgan = ListedOrgan> = {
  readonly entries: readonly DirectoryEntry<Organ>[];
  readonly foldings: Foldings | undefined;
};

export type DirectoryEntry<Organ extends ListedOrgan = ListedOrgan> = {
  readonly organ: Organ;
  /** Every name that the organ bears, its own first. */
  readonly forms: readonly NameForm[];
};

export type NameForm = {
  readonly name: OrganName;
  readonly written: string;
  /** What the name is, with its evidence; `null` for the organ's own. */
  readonly as: string | null;
};

/** Organs with their names read once. */
export function organDirectory<Organ extends ListedOrgan>(
  organs: readonly Organ[],
  foldings?: Foldings,
): OrganDirectory<Organ> {
  return { entries: organs.map((organ) => ({ organ, forms: formsOf(organ, foldings) })), foldings };
}

/** The areas of a region written in one: 浙江省温州市瓯海区. */
export function areasOf(region: string, foldings?: Foldings): readonly string[] {
  return splitAreas(writtenName(region, foldings).text).areas;
}

/** The name inside a region: areas above are added, and an unnamed area gets its name. */
export function placed(name: OrganName, region: readonly string[]): OrganName {
  const { areas, unnamedArea } = name;
  const [first] = areas;
  const end = region.findLastIndex((area) =>
    first === undefined ? area.endsWith(unnamedArea ?? '') : isSameArea(area, first),
  );
  if (end < 0) return name;
  return { ...name, areas: [...region.slice(0, end + 1), ...areas.slice(1)], unnamedArea: null };
}

function formsOf(organ: ListedOrgan, foldings: Foldings | undefined): NameForm[] {
  const region = areasOf(organ.region ?? '', foldings);
  const others = organ.names.map(({ name, kind, evidence }) => ({
    written: name,
    as: `${OTHER_NAME_KINDS[kind]}${evidence ? `（${evidence}）` : ''}`,
  }));
  const short = organ.shortName ? [{ written: organ.shortName, as: '简称' }] : [];
  return [{ written: organ.name, as: null }, ...short, ...others].map(({ written, as }) => ({
    name: listedName(organName(written, foldings), region),
    written,
    as,
  }));
}

/** A name of an area that is called otherwise today, as 洪泽县, stands where today's name stands. */
function listedName(name: OrganName, region: readonly string[]): OrganName {
  const inRegion = placed(name, region);
  return inRegion === name && name.areas.length === 1
    ? { ...name, areas: [...region.slice(0, -1), ...name.areas] }
    : inRegion;
}
