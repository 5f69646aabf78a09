import { provision, reg } from '../provisions/provision.ts';
import type { InstrumentRule } from './instrument-rule.ts';

const IN_FILE = {
  to: 'file',
  ifAny: [],
  clock: {},
  remedy: null,
  signs: 'clerk',
} as const satisfies Partial<InstrumentRule>;

/** What stays in the house: evidence for a reconsideration or a court. */
export const FILE_INSTRUMENTS = {
  registration: {
    ...IN_FILE,
    zh: '登记表',
    title: '政府信息公开申请登记表',
    code: 'F01',
    when: '收到申请时',
    provision: reg(45),
    parts: ['receipt-facts', 'applicant', 'restated-request', 'wanted-form', 'due-day', 'date'],
    mark: '登',
  },
  'search-record': {
    ...IN_FILE,
    zh: '检索记录',
    code: 'F15',
    when: '答复信息不存在、不属于本机关负责公开或者予以公开之前',
    provision: reg(36, null, 4),
    parts: ['restated-request', 'searches', 'signature', 'date'],
    mark: '检',
  },
  'approval-sheet': {
    ...IN_FILE,
    zh: '审查呈批单',
    code: 'F16',
    when: '答复签发之前',
    provision: reg(17, 2),
    parts: [
      'receipt-facts',
      'restated-request',
      'process-facts',
      'result',
      'legal-basis',
      'reasons',
      'approvals',
      'date',
    ],
    ifAny: ['process-facts', 'legal-basis', 'reasons'],
    mark: '批',
    signs: 'reviewers',
  },
  'service-proof': {
    ...IN_FILE,
    zh: '送达回证',
    code: 'F17',
    when: '送达或者交寄时',
    provision: provision('GB235', 4),
    parts: ['addressee', 'service', 'date'],
    clock: { stops: 'REPLY' },
    mark: '达',
    signs: 'receiver',
  },
} as const satisfies Record<string, InstrumentRule>;
