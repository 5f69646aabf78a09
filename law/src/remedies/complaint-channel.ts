import { type Provision, reg } from '../provisions/provision.ts';

/** Complaints beside reconsideration and suit: no period in the Regulation, and in no cell of table four. */
export const COMPLAINT_CHANNELS = {
  authority: {
    zh: '向政府信息公开工作主管部门提出',
    grounds: ['未按照要求主动公开政府信息', '对政府信息公开申请不依法答复处理'],
    result: '查证属实的，督促整改或者通报批评',
    provision: reg(47, 2),
  },
  'superior-or-authority': {
    zh: '向上一级行政机关或者政府信息公开工作主管部门投诉、举报',
    grounds: ['认为行政机关在政府信息公开工作中侵犯其合法权益'],
    result: '由收到的机关依法处理',
    provision: reg(51),
  },
} as const satisfies Record<
  string,
  {
    readonly zh: string;
    readonly grounds: readonly string[];
    readonly result: string;
    readonly provision: Provision;
  }
>;
