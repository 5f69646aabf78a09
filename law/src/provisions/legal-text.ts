import { type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';

/**
 * How well we know a text: read in a copy; restated by others; known from no copy. What is not `read`
 * is a setting with its source, and never a hard refusal.
 */
export const KNOWLEDGE = {
  read: '已读到文本',
  restated: '见于转述，未读到全文',
  'from-memory': '凭一般了解，未读到文本',
} as const satisfies Record<string, string>;

export type Knowledge = keyof typeof KNOWLEDGE;

type LegalTextRule = {
  /** The title as it is cited, without the angle marks; what it is about where we know no title. */
  readonly title: string;
  /** As it stands before an article number: 条例第三十三条. */
  readonly short: string;
  /** Its document number, or the year of the version that is meant. */
  readonly number: string;
  readonly from: CalendarDay | null;
  /** The last day in force; `null` while it is. */
  readonly until: CalendarDay | null;
  readonly knowledge: Knowledge;
};

const day = calendarDay;

/** The texts that the rules of requests and remedies rest on; REG is the Regulation of 2019. */
export const LEGAL_TEXTS = {
  REG: {
    title: '中华人民共和国政府信息公开条例',
    short: '条例',
    number: '国务院令第711号',
    from: day('2019-05-15'),
    until: null,
    knowledge: 'read',
  },
  REG2008: {
    title: '中华人民共和国政府信息公开条例（2007年）',
    short: '2007年条例',
    number: '国务院令第492号',
    from: day('2008-05-01'),
    until: day('2019-05-14'),
    knowledge: 'from-memory',
  },
  ARL: {
    title: '中华人民共和国行政复议法',
    short: '行政复议法',
    number: '2023年修订',
    from: day('2024-01-01'),
    until: null,
    knowledge: 'read',
  },
  ALL: {
    title: '中华人民共和国行政诉讼法',
    short: '行政诉讼法',
    number: '2017年修正',
    from: day('2017-07-01'),
    until: null,
    knowledge: 'read',
  },
  IRR: {
    title: '中华人民共和国行政复议法实施条例',
    short: '行政复议法实施条例',
    number: '国务院令第499号',
    from: day('2007-08-01'),
    until: null,
    knowledge: 'read',
  },
  CIV: {
    title: '中华人民共和国民法典',
    short: '民法典',
    number: '2020年通过',
    from: day('2021-01-01'),
    until: null,
    knowledge: 'read',
  },
  CPL: {
    title: '中华人民共和国民事诉讼法',
    short: '民事诉讼法',
    number: '2023年修正',
    from: day('2024-01-01'),
    until: null,
    knowledge: 'read',
  },
  PIPL: {
    title: '中华人民共和国个人信息保护法',
    short: '个人信息保护法',
    number: '2021年通过',
    from: day('2021-11-01'),
    until: null,
    knowledge: 'read',
  },
  SEC: {
    title: '中华人民共和国保守国家秘密法',
    short: '保守国家秘密法',
    number: '2024年修订',
    from: day('2024-05-01'),
    until: null,
    knowledge: 'read',
  },
  ARC: {
    title: '中华人民共和国档案法',
    short: '档案法',
    number: '2020年修订',
    from: day('2021-01-01'),
    until: null,
    knowledge: 'read',
  },
  ARCR: {
    title: '中华人民共和国档案法实施条例',
    short: '档案法实施条例',
    number: '2024年公布',
    from: day('2024-03-01'),
    until: null,
    knowledge: 'read',
  },
  POST: {
    title: '中华人民共和国邮政法',
    short: '邮政法',
    number: '2015年修正',
    from: null,
    until: null,
    knowledge: 'read',
  },
  PET: {
    title: '信访工作条例',
    short: '信访工作条例',
    number: '2022年公布',
    from: day('2022-05-01'),
    until: null,
    knowledge: 'read',
  },
  EGOV: {
    title: '国务院关于在线政务服务的若干规定',
    short: '在线政务服务若干规定',
    number: '国务院令第716号',
    from: day('2019-04-26'),
    until: null,
    knowledge: 'read',
  },
  HOL: {
    title: '全国年节及纪念日放假办法',
    short: '放假办法',
    number: '2024年修订',
    from: day('2025-01-01'),
    until: null,
    knowledge: 'read',
  },
  FEE: {
    title: '政府信息公开信息处理费管理办法',
    short: '信息处理费管理办法',
    number: '国办函〔2020〕109号',
    from: day('2021-01-01'),
    until: null,
    knowledge: 'restated',
  },
  SPC18: {
    title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
    short: '适用行政诉讼法解释',
    number: '法释〔2018〕1号',
    from: day('2018-02-08'),
    until: null,
    knowledge: 'read',
  },
  SPC21: {
    title: '最高人民法院关于正确确定县级以上地方人民政府行政诉讼被告资格若干问题的规定',
    short: '被告资格规定',
    number: '法释〔2021〕5号',
    from: day('2021-04-01'),
    until: null,
    knowledge: 'read',
  },
  SPC11: {
    title: '最高人民法院关于审理政府信息公开行政案件若干问题的规定',
    short: '2011年政府信息公开案件规定',
    number: '法释〔2011〕17号',
    from: day('2011-08-13'),
    until: day('2025-05-31'),
    knowledge: 'read',
  },
  SPC25: {
    title: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
    short: '政府信息公开案件解释',
    number: '法释〔2025〕8号',
    from: day('2025-06-01'),
    until: null,
    knowledge: 'restated',
  },
  MOJ132: {
    title: '关于审理政府信息公开行政复议案件若干问题的指导意见',
    short: '复议案件指导意见',
    number: '国办函〔2021〕132号',
    from: null,
    until: null,
    knowledge: 'restated',
  },
  GB235: {
    title: '处理决定的送达',
    short: '国办公开办函〔2016〕235号',
    number: '国办公开办函〔2016〕235号',
    from: null,
    until: null,
    knowledge: 'read',
  },
  GB206: {
    title: '不动产、户籍、工商登记资料的查询',
    short: '国办公开办函〔2016〕206号',
    number: '国办公开办函〔2016〕206号',
    from: null,
    until: null,
    knowledge: 'read',
  },
  GB207: {
    title: '申请的接收和期限',
    short: '国办公开办函〔2015〕207号',
    number: '国办公开办函〔2015〕207号',
    from: null,
    until: null,
    knowledge: 'restated',
  },
  GB201: {
    title: '复议机关作共同被告时的统计',
    short: '国办公开办函〔2016〕201号',
    number: '国办公开办函〔2016〕201号',
    from: null,
    until: null,
    knowledge: 'read',
  },
  GB19: {
    title: '申请的接收渠道',
    short: '国办公开办函〔2017〕19号',
    number: '国办公开办函〔2017〕19号',
    from: null,
    until: null,
    knowledge: 'read',
  },
  GB14: {
    title: '机构改革后的申请办理',
    short: '国办公开办函〔2019〕14号',
    number: '国办公开办函〔2019〕14号',
    from: null,
    until: null,
    knowledge: 'restated',
  },
  GB67: {
    title: '政府收到申请后由部门代为答复',
    short: '国办公开办函〔2014〕67号',
    number: '国办公开办函〔2014〕67号',
    from: null,
    until: null,
    knowledge: 'read',
  },
  GB30: {
    title: '政府信息公开工作年度报告格式',
    short: '年度报告格式',
    number: '国办公开办函〔2021〕30号',
    from: null,
    until: null,
    knowledge: 'restated',
  },
} as const satisfies Record<string, LegalTextRule>;

export type LegalTextId = keyof typeof LEGAL_TEXTS;
