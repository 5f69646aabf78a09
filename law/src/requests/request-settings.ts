import type { Setting } from '../provisions/setting.ts';
import { FEE_SETTINGS } from './fee-tariff.ts';

type Choice = string | number | boolean;

const choice = <const T extends Choice>(
  says: string,
  source: string,
  value: NoInfer<T>,
  choices: readonly T[],
): Setting<T> & { readonly choices: readonly T[] } => ({ says, source, value, choices });

const days = (says: string, source: string, value: number): Setting<number> => ({
  says,
  source,
  value,
});

/** What the law leaves open about requests, each with its default, its source and what may be chosen. */
export const REQUEST_SETTINGS = {
  correctionWorkdays: days(
    '补正通知给申请人的合理期限（工作日）',
    '条例第三十条未定期限；各地多为 10 或者 15 个工作日',
    10,
  ),
  reasonWorkdays: days('要求说明理由时给申请人的期限（工作日）', '条例第三十五条未定期限', 10),
  correctionOfIdentity: choice(
    '缺少身份证明、联系方式或者授权时能否通知补正',
    '条例第三十条只写内容不明确；地方规范扩至材料不全',
    'allowed',
    ['allowed', 'not-allowed'],
  ),
  lateCorrectionNotice: choice(
    '第七个工作日之后发出的补正通知是否重新起算答复期限',
    '条例第三十条未定；从严不重新起算',
    'no-restart',
    ['no-restart', 'restart'],
  ),
  onlineReceipt: choice(
    '网上申请的收到日',
    '条例第三十一条第（三）项；最高人民法院指导案例26号以提交成功之日为准',
    'submission',
    ['submission', 'confirmation'],
  ),
  emailReceipt: choice(
    '电子邮件申请的收到日',
    '国办公开办函〔2015〕207号以邮件系统收到之日为准；条例第三十一条第（三）项以双方确认之日为准',
    'arrival',
    ['arrival', 'confirmation'],
  ),
  consultationPause: choice(
    '征求意见不计入期限的起止日',
    '条例第三十三条第三款未定首尾日；从严自发函次一工作日起、至收到意见之日止',
    'after-sending-to-opinion',
    ['after-sending-to-opinion', 'sending-to-opinion'],
  ),
  secrecyDetermination: choice(
    '报请保密行政管理部门确定期间是否扣除',
    '条例第十七条第三款、第三十三条第三款',
    'pauses',
    ['pauses', 'does-not-pause'],
  ),
  reasonPause: choice(
    '等待申请人说明理由期间是否扣除',
    '条例第三十五条未定；从严不扣除',
    'does-not-pause',
    ['does-not-pause', 'pauses'],
  ),
  feeRestart: choice(
    '缴费后办理期限的计算',
    '信息处理费管理办法第六条（凭转述）：自缴费完成次日起重新计算',
    'restart',
    ['restart', 'resume'],
  ),
  firstProgressiveYuan: FEE_SETTINGS.firstProgressiveYuan,
  firstReminder: days('距答复期限还剩几个工作日时第一次提醒', '实践：二十日期限的第十五日', 5),
  secondReminder: days('距答复期限还剩几个工作日时提请督办', '实践：二十日期限的第十八日', 2),
  extensionAfterRestart: choice(
    '重新起算之前已经用过的延期是否仍算用过',
    '条例第三十三条第二款未定；从严只延一次',
    'spent',
    ['spent', 'afresh'],
  ),
  redoWorkdays: days(
    '被撤销或者责令履行后重新答复的期限，决定或者判决未写明时（工作日）',
    '法释〔2025〕8号（凭转述）：责令在二十个工作日内答复',
    20,
  ),
  recordCorrectionMonths: days(
    '更正本人信息记录的办理期限（月）',
    '条例第四十一条未定；参照行政诉讼法第四十七条',
    2,
  ),
} as const satisfies Record<string, Setting<Choice>>;

type SettingOf<T> = T extends { readonly choices: readonly (infer Each)[] } ? Each : number;

/** The settings as an office has them; `DEFAULT_REQUEST_SETTINGS` where it changed none. */
export type RequestSettings = {
  readonly [Name in keyof typeof REQUEST_SETTINGS]: SettingOf<(typeof REQUEST_SETTINGS)[Name]>;
};

export const DEFAULT_REQUEST_SETTINGS = Object.fromEntries(
  Object.entries(REQUEST_SETTINGS).map(([name, { value }]) => [name, value]),
) as RequestSettings;
