import { type Provision, provision, reg } from '../provisions/provision.ts';

/** What ends a request under 其他 and has no row of its own, with what the reply then cites. */
export const OTHER_GROUNDS = {
  /** Of the Party, courts, procuratorates, congresses, criminal justice. */
  'not-information': { zh: '不属于政府信息', cites: [reg(2)] },
  advice: { zh: '属于咨询，不是申请获取信息', cites: [reg(2)] },
  /** Past the term of transfer the rules of archives apply: `archive-transfer.ts`. */
  'in-archives': { zh: '已移交国家档案馆', cites: [provision('ARC', 15, 2)] },
  'public-institution': { zh: '公共企事业单位的信息', cites: [reg(55, 1)] },
  unlisted: { zh: '其他情形', cites: [] },
} as const satisfies Record<string, { readonly zh: string; readonly cites: readonly Provision[] }>;

export type OtherGround = keyof typeof OTHER_GROUNDS;
