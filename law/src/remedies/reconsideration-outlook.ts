import { type Provision, provision } from '../provisions/provision.ts';

/** What about disclosure a reconsideration organ does not hear: 国办函〔2021〕132号 3, 4. */
export const RECONSIDERATION_OUTLOOK = {
  procedural: {
    zh: '单独对补正、延期等程序性行为不服',
    provision: provision('MOJ132', 3, null, 1),
  },
  form: {
    zh: '只对提供信息的纸张、印章、具体渠道等形式不服',
    provision: provision('MOJ132', 3, null, 2),
  },
  fee: { zh: '缴费期限内对收费决定不服', provision: provision('MOJ132', 3, null, 3) },
  /** The organ may point to a request; a court must (法释〔2025〕8号 2). */
  'proactive-duty': {
    zh: '认为没有履行主动公开义务，可以告知先申请公开',
    provision: provision('MOJ132', 4),
  },
} as const satisfies Record<string, { readonly zh: string; readonly provision: Provision }>;
