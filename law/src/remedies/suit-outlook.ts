import { type Provision, provision } from '../provisions/provision.ts';
import type { Outcome } from '../requests/outcome.ts';

type SuitOutlook = {
  readonly zh: string;
  /** The outcomes that it speaks of; none where it speaks of something else. */
  readonly outcomes: readonly Outcome[];
  readonly provision: Provision;
};

const RULE = provision('SPC25', 10);

/** Suits about disclosure that a court does not hear since 2025-06-01, as the rule is restated. */
export const SUIT_OUTLOOK = {
  'no-reconsideration': {
    zh: '应当先申请行政复议而未申请',
    outcomes: [],
    provision: RULE,
  },
  'procedural-notice': { zh: '对延期、补正等程序性告知不服', outcomes: [], provision: RULE },
  'fee-alone': { zh: '单独对收费决定不服', outcomes: [], provision: RULE },
  duplicate: { zh: '对不予重复处理不服', outcomes: ['skip-duplicate'], provision: RULE },
  'special-query': {
    zh: '对告知依照工商、不动产登记等特别规定查询不服',
    outcomes: ['deny-administrative-query'],
    provision: RULE,
  },
  creation: {
    zh: '对不予制作、加工、分析不服',
    outcomes: ['unable-needs-creation'],
    provision: RULE,
  },
  petition: {
    zh: '以政府信息公开申请的形式进行信访、投诉、举报',
    outcomes: ['skip-petition'],
    provision: RULE,
  },
  publication: {
    zh: '要求提供政府公报、报刊、书籍等公开出版物',
    outcomes: ['skip-publication'],
    provision: RULE,
  },
  'public-institution': { zh: '公共企事业单位的信息', outcomes: [], provision: RULE },
  'no-effect': {
    zh: '其他对权利义务不产生实际影响的行为',
    outcomes: ['skip-reconfirm'],
    provision: RULE,
  },
} as const satisfies Record<string, SuitOutlook>;
