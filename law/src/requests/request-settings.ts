import type { OpenSetting } from '../provisions/setting.ts';
import { FEE_SETTINGS } from './fee-tariff.ts';

/** One of several ways, each with what a person reads. */
const choice = <const Choices extends Readonly<Record<string, string>>>(
  says: string,
  source: string,
  value: keyof Choices & string,
  choices: Choices,
) => ({ kind: 'choice', says, source, value, choices }) as const;

const number = (
  says: string,
  source: string,
  value: number,
  unit: string,
  [least, most]: readonly [number, number],
) => ({ kind: 'number', says, source, value, unit, least, most }) as const;

/** What the law leaves open about requests, each with its default, its source and what may be chosen. */
export const REQUEST_SETTINGS = {
  correctionWorkdays: number(
    '补正通知给申请人的合理期限',
    '条例第三十条未定期限；各地多为 10 或者 15 个工作日',
    10,
    '工作日',
    [1, 60],
  ),
  reasonWorkdays: number(
    '要求说明理由时给申请人的期限',
    '条例第三十五条未定期限',
    10,
    '工作日',
    [1, 60],
  ),
  correctionOfIdentity: choice(
    '缺少身份证明、联系方式或者授权时能否通知补正',
    '条例第三十条只写内容不明确；地方规范扩至材料不全',
    'allowed',
    { allowed: '可以通知补正', 'not-allowed': '不通知补正' },
  ),
  lateCorrectionNotice: choice(
    '第七个工作日之后发出的补正通知是否重新起算答复期限',
    '条例第三十条未定；从严不重新起算',
    'no-restart',
    { 'no-restart': '不重新起算', restart: '重新起算' },
  ),
  onlineReceipt: choice(
    '网上申请的收到日',
    '条例第三十一条第（三）项；最高人民法院指导案例26号以提交成功之日为准',
    'submission',
    { submission: '提交成功之日', confirmation: '双方确认之日' },
  ),
  emailReceipt: choice(
    '电子邮件申请的收到日',
    '国办公开办函〔2015〕207号以邮件系统收到之日为准；条例第三十一条第（三）项以双方确认之日为准',
    'arrival',
    { arrival: '邮件系统收到之日', confirmation: '双方确认之日' },
  ),
  consultationPause: choice(
    '征求意见不计入期限的起止日',
    '条例第三十三条第三款未定首尾日；从严自发函次一工作日起、至收到意见之日止',
    'after-sending-to-opinion',
    {
      'after-sending-to-opinion': '自发函的次一工作日起，至收到意见之日止',
      'sending-to-opinion': '自发函之日起，至收到意见之日止',
    },
  ),
  secrecyDetermination: choice(
    '报请保密行政管理部门确定期间是否扣除',
    '条例第十七条第三款、第三十三条第三款',
    'pauses',
    { pauses: '扣除', 'does-not-pause': '不扣除' },
  ),
  reasonPause: choice(
    '等待申请人说明理由期间是否扣除',
    '条例第三十五条未定；从严不扣除',
    'does-not-pause',
    { 'does-not-pause': '不扣除', pauses: '扣除' },
  ),
  feeRestart: choice(
    '缴费后办理期限的计算',
    '信息处理费管理办法第六条（凭转述）：自缴费完成次日起重新计算',
    'restart',
    { restart: '自缴费次日起重新计算', resume: '自缴费次日起接续计算' },
  ),
  firstProgressiveYuan: FEE_SETTINGS.firstProgressiveYuan,
  firstReminder: number(
    '距答复期限还剩几个工作日时第一次提醒',
    '实践：二十日期限的第十五日',
    5,
    '工作日',
    [1, 19],
  ),
  secondReminder: number(
    '距答复期限还剩几个工作日时提请督办',
    '实践：二十日期限的第十八日',
    2,
    '工作日',
    [0, 19],
  ),
  extensionAfterRestart: choice(
    '重新起算之前已经用过的延期是否仍算用过',
    '条例第三十三条第二款未定；从严只延一次',
    'spent',
    { spent: '算已用过', afresh: '可以再延长' },
  ),
  redoWorkdays: number(
    '被撤销或者责令履行后重新答复的期限，决定或者判决未写明时',
    '法释〔2025〕8号（凭转述）：责令在二十个工作日内答复',
    20,
    '工作日',
    [1, 60],
  ),
  recordCorrectionMonths: number(
    '更正本人信息记录的办理期限',
    '条例第四十一条未定；参照行政诉讼法第四十七条',
    2,
    '个月',
    [1, 12],
  ),
  retentionYears: number(
    '个人信息随案卷保管的年限',
    '个人信息保护法第十九条：最短必要时间；年限依本机关经批准的保管期限表，常见 10 年或者 30 年（凭一般了解）',
    10,
    '年',
    [1, 100],
  ),
  retentionFrom: choice(
    '保管期限的起算',
    '机关档案多自办结的次年 1 月 1 日起算（凭一般了解）；从严不自办结之日起算',
    'next-year',
    { 'next-year': '自办结的次年 1 月 1 日', 'closing-day': '自办结之日' },
  ),
  identityHashMonths: number(
    '按姓名和证件号码查找同一申请人的申请，可查几个月之内的',
    '条例第三十五条、第三十六条第（六）项未定期限；本软件的设置，个人信息保护法第十九条：最短必要时间',
    24,
    '个月',
    [1, 120],
  ),
  sameInformationShare: number(
    '两次申请的文字有百分之几相同，可以认定为同一政府信息（年份、文号等数字须全部相同）',
    '条例第三十六条第（六）项未定标准；本软件的设置',
    80,
    '个百分点',
    [50, 100],
  ),
} as const satisfies Record<string, OpenSetting<string | number>>;

type SettingOf<T> = T extends { readonly choices: infer Choices } ? keyof Choices : number;

/** The settings as an office has them; `DEFAULT_REQUEST_SETTINGS` where it changed none. */
export type RequestSettings = {
  readonly [Name in keyof typeof REQUEST_SETTINGS]: SettingOf<(typeof REQUEST_SETTINGS)[Name]>;
};

export const DEFAULT_REQUEST_SETTINGS = Object.fromEntries(
  Object.entries(REQUEST_SETTINGS).map(([name, { value }]) => [name, value]),
) as RequestSettings;
