import { isTownship } from './area-relation.ts';
import { type NameRelation, nameRelation } from './name-relation.ts';
import { type OrganDirectory, placed } from './organ-directory.ts';
import { type OrganName, organName, spellingOf } from './organ-name.ts';
import { resolveOrgan } from './resolve-organ.ts';
import type { Foldings } from './written-name.ts';

/** Whether two names are one organ's. Where names alone cannot tell, a person decides. */
export const SAMENESS = {
  same: '同一机关',
  different: '不同机关',
  uncertain: '不能确定',
} as const satisfies Record<string, string>;

export type Sameness = {
  readonly verdict: keyof typeof SAMENESS;
  /** In Chinese. */
  readonly reason: string;
};

/** What is known beyond the two names. */
export type NameKnowledge = {
  /** Organs with their former names and aliases. What it knows goes before what the names alone say. */
  readonly directory?: OrganDirectory;
  /** Names of areas that several places bear, as 朝阳区: without the area above they name no one place. */
  readonly sharedAreas?: ReadonlySet<string>;
  /** One character to read as another, as traditional ones as simplified. */
  readonly foldings?: Foldings;
};

/** Tells whether two names are one organ's; the same for either order. */
export function sameOrgan(one: string, other: string, known: NameKnowledge = {}): Sameness {
  const [first, second] = [organName(one, known.foldings), organName(other, known.foldings)];
  if (spellingOf(first) === '' || spellingOf(second) === '')
    return { verdict: 'uncertain', reason: '没有写明机关名称' };
  if (spellingOf(first) === spellingOf(second))
    return { verdict: 'same', reason: one === other ? '名称相同' : '名称相同，只是写法不同' };
  const byNames = compareNames(first, second, known.sharedAreas);
  return known.directory ? byDirectory(one, other, known.directory, byNames) : byNames;
}

function byDirectory(
  one: string,
  other: string,
  directory: OrganDirectory,
  byNames: Sameness,
): Sameness {
  const [first, second] = [resolveOrgan(one, directory), resolveOrgan(other, directory)];
  const [listed, open] = first.status === 'found' ? [first, second] : [second, first];
  if (listed.status !== 'found') return byNames;
  const name = listed.organ.name;
  if (open.status === 'unknown')
    return byNames.verdict === 'same'
      ? { verdict: 'uncertain', reason: `一个是名录中的“${name}”，另一个与它的地区或者名称不符` }
      : byNames;
  if (open.status === 'ambiguous')
    return open.candidates.includes(listed.organ)
      ? { verdict: 'uncertain', reason: open.reason }
      : byNames;
  if (listed.organ === open.organ)
    return {
      verdict: 'same',
      reason: `都是名录中的“${name}”：${[listed.reason, open.reason].sort().join('；')}`,
    };
  const names = [name, open.organ.name].sort().join('”和“');
  return { verdict: 'different', reason: `是名录中的两个机关：“${names}”` };
}

function compareNames(
  first: OrganName,
  second: OrganName,
  sharedAreas: ReadonlySet<string> = new Set(),
): Sameness {
  const relation = nameRelation(first, second);
  const nameplate = bearsNameplate(first, second) || bearsNameplate(second, first);
  if (relation.areas === 'different')
    return { verdict: 'different', reason: `地区不同：${spelt(first, second, areaOf)}` };
  if (relation.body === 'different' && !nameplate)
    return { verdict: 'different', reason: `机构不同：${spelt(first, second, bodyOf)}` };
  const doubt = doubtOf(relation, first, second, sharedAreas);
  if (doubt) return { verdict: 'uncertain', reason: doubt };
  return relation.areas === 'nested'
    ? { verdict: 'same', reason: '只是其中一个省去了上级地区' }
    : { verdict: 'same', reason: '只是写法或者通用的简称不同' };
}

function doubtOf(
  { areas, body, gaps }: NameRelation,
  first: OrganName,
  second: OrganName,
  sharedAreas: ReadonlySet<string>,
): string | null {
  if (gaps) return '其中一个有没能写出的字，其余相符';
  if (areas === 'unnamed') return '其中一个没有写明属于哪个地区';
  if (areas === 'unclear') return '写明的地区不能对照';
  if (body === 'abbreviated') return '其中一个可能是另一个的简称或者旧称，须有记载为凭';
  if (body === 'different') return '其中一个括注的名称与另一个相符，可能是同一机关的两块牌子';
  const [short = ''] = (first.areas.length < second.areas.length ? first : second).areas;
  if (areas !== 'nested') return null;
  if (sharedAreas.has(short)) return `名为“${short}”的地区不止一处，其中一个没有写明上级地区`;
  return isTownship(short) ? '乡镇、街道重名的多，其中一个没有写明上级地区' : null;
}

/** Whether the name in brackets at the end of one may be the other. */
function bearsNameplate({ areas, aside }: OrganName, other: OrganName): boolean {
  if (aside === null) return false;
  const relation = nameRelation(placed(organName(aside), areas), other);
  return relation.areas !== 'different' && relation.body !== 'different';
}

function spelt(one: OrganName, other: OrganName, part: (name: OrganName) => string): string {
  return [part(one), part(other)]
    .sort()
    .map((text) => `“${text}”`)
    .join('与');
}

function areaOf({ areas, unnamedArea }: OrganName): string {
  return areas.join('') || (unnamedArea ?? '');
}

function bodyOf({ body }: OrganName): string {
  return body || '（地区本身）';
}
