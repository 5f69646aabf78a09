import { type Provision, provision, reg } from '../provisions/provision.ts';

/** The days that tell when a request was received: each channel needs its own. */
export const RECEIPT_DAYS = {
  submittedOn: '提交日',
  arrivedOn: '到达日',
  signedOn: '签收日',
  confirmedOn: '双方确认日',
  writtenDownOn: '记录并经申请人确认日',
} as const satisfies Record<string, string>;

export type ReceiptDayName = keyof typeof RECEIPT_DAYS;

type ChannelRule = {
  readonly zh: string;
  /** The day on which the request counts as received, the first that is known of these. */
  readonly receivedOn: readonly ReceiptDayName[];
  /** What the file must hold so that the day can be shown. */
  readonly evidence: string;
  /** Window and post may never be refused: 国办公开办函〔2017〕19号. */
  readonly isBasic: boolean;
  readonly provision: Provision;
};

/** Ways by which a request reaches the organ, with the day that counts as received: REG 31. */
export const CHANNELS = {
  'in-person': {
    zh: '当面提交',
    receivedOn: ['submittedOn'],
    evidence: '登记回执或现场登记记录',
    isBasic: true,
    provision: reg(31, null, 1),
  },
  'signed-post': {
    zh: '邮寄（挂号、特快专递等需签收）',
    receivedOn: ['signedOn'],
    evidence: '信封（邮戳）扫描件和签收记录',
    isBasic: true,
    provision: reg(31, null, 2),
  },
  'ordinary-post': {
    zh: '平常信函（无需签收）',
    receivedOn: ['confirmedOn'],
    evidence: '信封（邮戳）扫描件和与申请人确认的记录',
    isBasic: true,
    provision: reg(31, null, 2),
  },
  'misdirected-post': {
    zh: '寄给本机关其他内设机构或人员的邮件',
    receivedOn: ['confirmedOn'],
    evidence: '信封（邮戳）扫描件和与申请人电话确认的记录',
    isBasic: true,
    provision: provision('GB207', 1),
  },
  online: {
    zh: '互联网渠道',
    receivedOn: ['confirmedOn', 'submittedOn'],
    evidence: '系统提交记录，或者双方确认的记录',
    isBasic: false,
    provision: reg(31, null, 3),
  },
  email: {
    zh: '电子邮件',
    receivedOn: ['confirmedOn', 'arrivedOn'],
    evidence: '邮件系统接收记录，或者双方确认的记录',
    isBasic: false,
    provision: reg(31, null, 3),
  },
  fax: {
    zh: '传真',
    receivedOn: ['confirmedOn'],
    evidence: '传真件和双方确认的记录',
    isBasic: false,
    provision: reg(31, null, 3),
  },
  oral: {
    zh: '口头申请（书面确有困难）',
    receivedOn: ['writtenDownOn'],
    evidence: '代为填写的申请书和申请人确认的记录',
    isBasic: true,
    provision: reg(29, 1),
  },
} as const satisfies Record<string, ChannelRule>;

export type Channel = keyof typeof CHANNELS;
