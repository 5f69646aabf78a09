import { organisationCodeOf } from './credit-code.ts';
import { nameRelation } from './name-relation.ts';
import {
  areasOf,
  type DirectoryEntry,
  type ListedOrgan,
  type NameForm,
  type OrganDirectory,
  placed,
} from './organ-directory.ts';
import { type OrganName, organName, spellingOf } from './organ-name.ts';

/** What else is known of the organ that is named. */
export type OrganClues = {
  /** The region of whoever speaks, written in one: makes 区政府 the government of that district. */
  readonly within?: string;
  /** A unified social credit code, or the organisation code inside it. */
  readonly creditCode?: string;
};

/** `ambiguous`: a person has to choose, even where there is only one candidate. Reasons are in Chinese. */
export type OrganResolution<Organ extends ListedOrgan = ListedOrgan> =
  | { readonly status: 'found'; readonly organ: Organ; readonly reason: string }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Organ[]; readonly reason: string }
  | { readonly status: 'unknown'; readonly reason: string };

/** Finds the organ of a directory that a name means, by every name that the organ bears. */
export function resolveOrgan<Organ extends ListedOrgan>(
  name: string,
  directory: OrganDirectory<Organ>,
  clues: OrganClues = {},
): OrganResolution<Organ> {
  const region = areasOf(clues.within ?? '', directory.foldings);
  const sought = placed(organName(name, directory.foldings), region);
  const named =
    spellingOf(sought) === ''
      ? []
      : directory.entries.flatMap((entry) => matchOf(sought, entry) ?? []);
  const byCode = clues.creditCode ? withCode(directory, clues.creditCode) : [];
  const [coded] = byCode;
  if (coded && byCode.length === 1) return byCodeAndName(coded, named);

  const certain = named.filter(({ certain }) => certain);
  const [first] = certain;
  if (first && certain.length === 1) return found(first.organ, first.why);
  const candidates = (first ? certain : named).map(({ organ }) => organ);
  if (candidates.length === 0)
    return { status: 'unknown', reason: `名录中没有名称与“${name}”相符的机关` };
  const names = candidates.map((organ) => `“${organ.name}”`).join('、');
  const reason = first
    ? `“${name}”可以指 ${candidates.length} 个机关：${names}`
    : `“${name}”可能是 ${names}，但不能确定：${named[0]?.why}`;
  return { status: 'ambiguous', candidates, reason };
}

type Match<Organ extends ListedOrgan> = {
  readonly organ: Organ;
  readonly certain: boolean;
  readonly why: string;
};

function matchOf<Organ extends ListedOrgan>(
  sought: OrganName,
  { organ, forms }: DirectoryEntry<Organ>,
): Match<Organ> | undefined {
  const matches = forms.flatMap((form) => formMatch(sought, form) ?? []);
  const best = matches.find(({ certain }) => certain) ?? matches[0];
  return best && { organ, ...best };
}

function formMatch(sought: OrganName, { name, written, as }: NameForm) {
  const { areas, body, gaps } = nameRelation(sought, name);
  if (areas === 'different' || body === 'different') return undefined;
  const what = as ? `“${written}”是其${as}` : `名称与“${written}”相符`;
  if (gaps) return { certain: false, why: '名称中有没能写出的字' };
  if (areas === 'unnamed') return { certain: false, why: '名称没有写明属于哪个地区' };
  if (areas === 'unclear') return { certain: false, why: '写明的地区不能对照' };
  if (body === 'abbreviated') return { certain: false, why: '只像是简称或者旧称，名录中没有记载' };
  return { certain: true, why: areas === 'nested' ? `${what}，省去了上级地区` : what };
}

function withCode<Organ extends ListedOrgan>(
  { entries }: OrganDirectory<Organ>,
  code: string,
): Organ[] {
  const plain = code.replace(/[\s-]/g, '').toUpperCase();
  return entries.flatMap(({ organ }) => {
    const own = organ.creditCode ?? '';
    return plain !== '' && (own === plain || organisationCodeOf(own) === plain) ? organ : [];
  });
}

function byCodeAndName<Organ extends ListedOrgan>(
  coded: Organ,
  named: readonly Match<Organ>[],
): OrganResolution<Organ> {
  const others = named.filter(({ organ, certain }) => certain && organ !== coded);
  const agrees = named.some(({ organ }) => organ === coded);
  if (agrees || others.length === 0) return found(coded, '统一社会信用代码相符');
  return {
    status: 'ambiguous',
    candidates: [coded, ...others.map(({ organ }) => organ)],
    reason: `统一社会信用代码属于“${coded.name}”，名称却是另一机关的`,
  };
}

function found<Organ extends ListedOrgan>(organ: Organ, reason: string): OrganResolution<Organ> {
  return { status: 'found', organ, reason };
}
