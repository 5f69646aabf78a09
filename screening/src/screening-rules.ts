/** The provisions on which the rules rest. PIPL is 个人信息保护法, REG 政府信息公开条例. */
const PROVISIONS = {
  privacy: '《政府信息公开条例》第十五条、《个人信息保护法》第二十五条',
  sensitive: '《政府信息公开条例》第十五条、《个人信息保护法》第二十八条',
  minors: '《个人信息保护法》第二十八条、《未成年人保护法》第一百零三条',
  secrecy: '《政府信息公开条例》第十四条、《保守国家秘密法》第三十五条',
  security: '《政府信息公开条例》第十四条',
} as const satisfies Record<string, string>;

/** How what is found is masked: how much of it stays. The patterns for ID and phone are Yong'an's of 2022. */
export const MASKS = {
  /** `35*************123` */
  identity: { head: 2, tail: 3 },
  /** `138****1234` */
  mobile: { head: 3, tail: 4 },
  landline: { head: 4, tail: 2 },
  card: { head: 0, tail: 4 },
  document: { head: 1, tail: 2 },
  plate: { head: 2, tail: 1 },
  /** The address stays down to the township or sub-district. */
  address: 'township',
  /** The first character stays, and all from the @ on. */
  mailbox: 'mailbox',
  /** Two decimals stay. */
  coordinate: 'coordinate',
  all: { head: 0, tail: 0 },
  /** Surname. */
  name: { head: 1, tail: 0 },
  /** Nothing to hide in the words themselves: the whole text must not go out. */
  none: 'none',
} as const satisfies Record<string, { readonly head: number; readonly tail: number } | string>;

export type MaskKind = keyof typeof MASKS;

type Rule = {
  readonly zh: string;
  readonly says: string;
  readonly suggest: string;
  readonly provision: string;
  readonly mask: MaskKind;
};

const IDENTITY_SUGGESTION = '删除，或只留前 2 位和后 3 位，如 35*************123';

/** What is looked for in plain text. Columns of spreadsheets, images and hidden parts of files need the files. */
export const SCREENING_RULES = {
  ID18: {
    zh: '公民身份号码',
    says: '公民身份号码',
    suggest: IDENTITY_SUGGESTION,
    provision: PROVISIONS.sensitive,
    mask: 'identity',
  },
  ID15: {
    zh: '第一代身份号码',
    says: '疑似 15 位身份号码（2013 年起已停用）',
    suggest: IDENTITY_SUGGESTION,
    provision: PROVISIONS.sensitive,
    mask: 'identity',
  },
  'ID-MASK': {
    zh: '遮盖不足的身份号码',
    says: '身份号码遮盖不足：还看得出出生日期，或留有 14 位以上',
    suggest: '只留前 2 位和后 3 位，如 35*************123',
    provision: PROVISIONS.sensitive,
    mask: 'identity',
  },
  MOB: {
    zh: '手机号码',
    says: '手机号码',
    suggest: '个人号码删除，或写成 138****1234；确为对外公布的办公电话的，可列入放行名单',
    provision: PROVISIONS.privacy,
    mask: 'mobile',
  },
  LAND: {
    zh: '固定电话',
    says: '固定电话',
    suggest: '办公电话可以公开；住宅电话请删除',
    provision: PROVISIONS.privacy,
    mask: 'landline',
  },
  BANK: {
    zh: '银行账号',
    says: '银行卡号或账号',
    suggest: '个人账号删除，或只留后 4 位；机关对公账户可以公开',
    provision: PROVISIONS.sensitive,
    mask: 'card',
  },
  PASS: {
    zh: '护照号码',
    says: '护照号码',
    suggest: '删除，或只留首位和后 2 位',
    provision: PROVISIONS.sensitive,
    mask: 'document',
  },
  HKMT: {
    zh: '港澳台证件号码',
    says: '港澳居民或台湾居民的证件号码',
    suggest: '删除，或只留首位和后 2 位',
    provision: PROVISIONS.sensitive,
    mask: 'document',
  },
  PLATE: {
    zh: '车牌号码',
    says: '车牌号码',
    suggest: '依法须公告号牌的可以保留，其他的请遮盖',
    provision: PROVISIONS.privacy,
    mask: 'plate',
  },
  ADDR: {
    zh: '家庭住址',
    says: '个人的详细住址',
    suggest: '只写到乡镇、街道',
    provision: PROVISIONS.privacy,
    mask: 'address',
  },
  EMAIL: {
    zh: '电子邮箱',
    says: '电子邮箱',
    suggest: '个人邮箱请删除；确为对外公布的办公邮箱的，可列入放行名单',
    provision: PROVISIONS.privacy,
    mask: 'mailbox',
  },
  MED: {
    zh: '健康信息',
    says: '可识别个人的健康或残疾信息',
    suggest: '删除病情、残疾类别和等级',
    provision: PROVISIONS.sensitive,
    mask: 'all',
  },
  MINOR: {
    zh: '未成年人信息',
    says: '未成年人的个人信息',
    suggest: '删除，姓名只留姓',
    provision: PROVISIONS.minors,
    mask: 'name',
  },
  HUKOU: {
    zh: '户籍信息',
    says: '户口簿上的信息',
    suggest: '删除这一项',
    provision: PROVISIONS.privacy,
    mask: 'all',
  },
  WELF: {
    zh: '救助名单多余信息',
    says: '救助、补贴名单中不必公开的个人情况',
    suggest: '名单只留依规定应当公示的各列',
    provision: PROVISIONS.sensitive,
    mask: 'all',
  },
  MAR: {
    zh: '婚姻、宗教、民族',
    says: '与姓名并列的婚姻、宗教或民族信息',
    suggest: '与公开目的无关的，删除',
    provision: PROVISIONS.sensitive,
    mask: 'all',
  },
  SECRET: {
    zh: '密级、内部标志',
    says: '密级或内部标志',
    suggest: '停止处理，送保密审查机构；涉密内容不得进入本系统',
    provision: PROVISIONS.secrecy,
    mask: 'none',
  },
  GEO: {
    zh: '高精度坐标',
    says: '高精度地理坐标',
    suggest: '核实是否为军事或关键设施；确需公开的降低精度',
    provision: PROVISIONS.security,
    mask: 'coordinate',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof SCREENING_RULES;
