import type { OrganKind } from './organ-kind.ts';

/** The levels of administrative areas. */
export const AREA_LEVELS = {
  state: '国家',
  province: '省、自治区、直辖市',
  prefecture: '设区的市、自治州',
  county: '县、自治县、旗、不设区的市、市辖区',
  township: '乡、民族乡、镇、街道',
} as const satisfies Record<string, string>;

export type AreaLevel = keyof typeof AREA_LEVELS;

/** Who may make rules (规章): the Legislation Law as amended in 2023. */
const RULE_MAKERS: readonly {
  readonly kind: OrganKind;
  readonly level: AreaLevel;
  readonly provision: string;
}[] = [
  { kind: 'department', level: 'state', provision: '立法法第九十一条第一款' },
  { kind: 'government', level: 'province', provision: '立法法第九十三条第一款' },
  { kind: 'government', level: 'prefecture', provision: '立法法第九十三条第一款' },
];

/**
 * The provision by which an organ may make rules; `null` where none lets it, so that the row 规章 of its
 * report is 0. When a city or prefecture begins to is for its province to fix (Legislation Law 93(4)).
 */
export function ruleMakingProvision(kind: OrganKind, level: AreaLevel): string | null {
  const maker = RULE_MAKERS.find((one) => one.kind === kind && one.level === level);
  return maker?.provision ?? null;
}
