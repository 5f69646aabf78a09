import { type Heading, type LeafKey, leavesOf } from './heading.ts';

/** What the corner of table three prints: the balance that the form itself demands of every column. */
export const REQUESTS_CORNER =
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** Who applied. */
export const APPLICANTS = [
  {
    label: '申请人情况',
    parts: [
      { key: 'natural', label: '自然人' },
      {
        label: '法人或其他组织',
        aliases: ['法人和其他组织'],
        parts: [
          { key: 'business', label: '商业企业' },
          { key: 'research', label: '科研机构' },
          { key: 'public-welfare', label: '社会公益组织' },
          { key: 'legal-service', label: '法律服务机构' },
          { key: 'other', label: '其他' },
        ],
      },
      { key: 'total', label: '总计' },
    ],
  },
] as const satisfies readonly Heading[];

/** What became of the requests, up to （五）: the same in both formats. */
const RESULTS = [
  { key: 'granted', label: '（一）予以公开' },
  {
    key: 'partial',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    aliases: ['部分公开'],
  },
  {
    label: '（三）不予公开',
    parts: [
      { key: 'deny-state-secret', label: '1.属于国家秘密' },
      { key: 'deny-other-law', label: '2.其他法律行政法规禁止公开' },
      { key: 'deny-three-securities', label: '3.危及“三安全一稳定”' },
      { key: 'deny-third-party', label: '4.保护第三方合法权益' },
      { key: 'deny-internal-affairs', label: '5.属于三类内部事务信息' },
      { key: 'deny-process', label: '6.属于四类过程性信息' },
      { key: 'deny-enforcement-file', label: '7.属于行政执法案卷' },
      { key: 'deny-administrative-query', label: '8.属于行政查询事项' },
    ],
  },
  {
    label: '（四）无法提供',
    parts: [
      { key: 'unable-not-held', label: '1.本机关不掌握相关政府信息' },
      { key: 'unable-needs-creation', label: '2.没有现成信息需要另行制作' },
      { key: 'unable-unclear', label: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    label: '（五）不予处理',
    parts: [
      { key: 'skip-petition', label: '1.信访举报投诉类申请' },
      { key: 'skip-duplicate', label: '2.重复申请' },
      { key: 'skip-publication', label: '3.要求提供公开出版物' },
      { key: 'skip-excessive', label: '4.无正当理由大量反复申请' },
      { key: 'skip-reconfirm', label: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
] as const satisfies readonly Heading[];

const OTHER_2019 = { key: 'other', label: '（六）其他处理' } as const;

const OTHER_2021 = {
  label: '（六）其他处理',
  parts: [
    {
      key: 'other-not-corrected',
      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      aliases: ['逾期不补正'],
    },
    {
      key: 'other-not-paid',
      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      aliases: ['逾期不缴费'],
    },
    { key: 'other-else', label: '3.其他' },
  ],
} as const;

function rowsWith<const Other extends Heading>(other: Other) {
  return [
    { key: 'new', label: '一、本年新收政府信息公开申请数量' },
    { key: 'carried-in', label: '二、上年结转政府信息公开申请数量' },
    {
      label: '三、本年度办理结果',
      parts: [...RESULTS, other, { key: 'total', label: '（七）总计' }],
    },
    { key: 'carried-out', label: '四、结转下年度继续办理' },
  ] as const;
}

const FORMS_OF_ROWS = { '2019': rowsWith(OTHER_2019), '2021': rowsWith(OTHER_2021) };

export type RequestsFormat = keyof typeof FORMS_OF_ROWS;
export type RequestsColumn = LeafKey<(typeof APPLICANTS)[number]>;
export type RequestsRow = LeafKey<(typeof FORMS_OF_ROWS)[RequestsFormat][number]>;
export type RequestsKey = `requests.${RequestsRow}.${RequestsColumn}`;

/** The rows of table three, 收到和处理政府信息公开申请情况, in both national formats. */
export const REQUESTS_FORMS: Readonly<Record<RequestsFormat, readonly Heading<RequestsRow>[]>> =
  FORMS_OF_ROWS;

/** Rows of table three that are no result of the year: what came in, the sum, and what stays open. */
const NO_RESULT: readonly RequestsRow[] = ['new', 'carried-in', 'total', 'carried-out'];

/** The rows that add up to （七）总计. Group titles carry no figures and are not among them. */
export function resultRows(format: RequestsFormat): RequestsRow[] {
  return leavesOf(REQUESTS_FORMS[format])
    .map(({ key }) => key)
    .filter((row) => !NO_RESULT.includes(row));
}
