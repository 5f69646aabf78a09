import type { LeafHeading } from './heading.ts';

/** One item of article 20 in table two: its caption, its header line, and its rows. */
export type ProactivePart = {
  readonly caption: string;
  readonly columns: readonly LeafHeading[];
  readonly rows: readonly LeafHeading[];
};

/** What the first column of every part of table two is headed. */
export const PROACTIVE_CORNER = '信息内容';

const RULES = { key: 'rules', label: '规章' } as const;
const LICENCES = { key: 'licences', label: '行政许可' } as const;
const PENALTIES = { key: 'penalties', label: '行政处罚' } as const;
const COMPULSION = { key: 'compulsion', label: '行政强制' } as const;
const FEES = {
  key: 'fees',
  label: '行政事业性收费',
  aliases: ['行政事业型收费', '行政事业收费'],
} as const;

const DECISIONS_2021 = [
  { key: 'decisions', label: '本年处理决定数量', aliases: ['处理决定数量'] },
] as const;
const PREVIOUS_ITEMS = { key: 'previous-items', label: '上一年项目数量' } as const;
const CHANGE = { key: 'change', label: '本年增/减', figures: 'change' } as const;
const ITEMS_2019 = [
  PREVIOUS_ITEMS,
  CHANGE,
  { key: 'decisions', label: '处理决定数量', aliases: ['本年处理决定数量'] },
] as const;

/** Table two, 主动公开政府信息情况, in both national formats: part two of each form, REG art 20. */
export const PROACTIVE_FORMS = {
  '2019': [
    {
      caption: '第二十条第（一）项',
      columns: [
        { key: 'made', label: '本年新制作数量' },
        { key: 'newly-disclosed', label: '本年新公开数量' },
        { key: 'disclosed-total', label: '对外公开总数量' },
      ],
      rows: [
        RULES,
        { key: 'normative-documents', label: '规范性文件', aliases: ['行政规范性文件'] },
      ],
    },
    {
      caption: '第二十条第（五）项',
      columns: ITEMS_2019,
      rows: [LICENCES, { key: 'other-services', label: '其他对外管理服务事项' }],
    },
    { caption: '第二十条第（六）项', columns: ITEMS_2019, rows: [PENALTIES, COMPULSION] },
    { caption: '第二十条第（八）项', columns: [PREVIOUS_ITEMS, CHANGE], rows: [FEES] },
    {
      caption: '第二十条第（九）项',
      columns: [
        { key: 'projects', label: '采购项目数量' },
        { key: 'amount', label: '采购总金额', figures: 'money' },
      ],
      rows: [{ key: 'procurement', label: '政府集中采购' }],
    },
  ],
  '2021': [
    {
      caption: '第二十条第（一）项',
      columns: [
        { key: 'made', label: '本年制发件数', aliases: ['本年制发件'] },
        { key: 'repealed', label: '本年废止件数', aliases: ['本年废止件'] },
        { key: 'in-force', label: '现行有效件数', aliases: ['现行有效件'] },
      ],
      rows: [
        RULES,
        { key: 'normative-documents', label: '行政规范性文件', aliases: ['规范性文件'] },
      ],
    },
    { caption: '第二十条第（五）项', columns: DECISIONS_2021, rows: [LICENCES] },
    { caption: '第二十条第（六）项', columns: DECISIONS_2021, rows: [PENALTIES, COMPULSION] },
    {
      caption: '第二十条第（八）项',
      columns: [
        {
          key: 'amount',
          label: '本年收费金额（单位：万元）',
          aliases: ['本年收费金额'],
          figures: 'money',
          unit: '万元',
        },
      ],
      rows: [FEES],
    },
  ],
} as const satisfies Record<string, readonly ProactivePart[]>;

export type ProactiveFormat = keyof typeof PROACTIVE_FORMS;

type KeyInPart<Part> = Part extends {
  readonly rows: readonly { readonly key: infer Row extends string }[];
  readonly columns: readonly { readonly key: infer Column extends string }[];
}
  ? `proactive.${Row}.${Column}`
  : never;

export type ProactiveKey = KeyInPart<(typeof PROACTIVE_FORMS)[ProactiveFormat][number]>;
