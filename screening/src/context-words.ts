import { HEALTH_WORDS } from './health-words.ts';

/** What stands beside a number or a name and tells what it is. Folded: capital letters, half-width marks. */
const LABELS = {
  identity:
    '身份证 身份证号 身份证号码 公民身份号码 公民身份证号码 居民身份证 身份号码 证件号码 证件号 证件编号 残疾证号 残疾人证号',
  phone:
    '手机 手机号 手机号码 移动电话 联系电话 电话 电话号码 联系方式 联系号码 本人电话 家庭电话 住宅电话 微信 微信号 TEL MOBILE',
  'office-phone':
    '值班电话 值守电话 咨询电话 监督电话 举报电话 投诉电话 服务电话 服务热线 热线电话 热线 报名电话 办公电话 办公室电话 单位电话 传真 客服电话 受理电话 公开电话 监督举报电话 举报投诉电话 咨询服务电话 窗口电话 报修电话 抢修电话 救援电话 应急电话 防汛值班 值班 客服 联系我们 电话及传真 对外电话',
  card: '银行账号 银行账户 银行卡号 银行卡 卡号 账号 账户号码 开户行 开户银行 一卡通 一卡通号 一卡通账号 社保卡 社会保障卡 社保卡号 存折 存折号 惠农账号 打卡账号 收款账号',
  code: '统一社会信用代码 社会信用代码 信用代码 组织机构代码 纳税人识别号 税号 注册号 索引号 信息索引号 索取号 项目代码 项目编号 项目编码 订单号 订单编号 订单号码 发票号码 发票代码 发票号 流水号 交易流水号 合同编号 合同号 招标编号 采购编号 文号 许可证号 许可证编号 证书编号 证书号 备案号 备案编号 运单号 快递单号 条形码 条码 批号 生产批号 宗地 宗地代码 不动产单元号 准考证号 报名号 报名序号 档案号 案号 登记号 登记编号 受理编号 受理号 办件编号 网办编号 地块编号 资产编号 设备编号 电表户号 水表编号 药品批准文号 产品编号 金额 补贴金额 发放金额 救助金额 保障金额 补助金额 人数 人口 数量 报价 单价 总价 型号 产品型号 规格型号 货号 专利号 专利申请号 公告编号 标段编号 代码 编号 编码 序列号 单号 面积 ISBN',
  passport: '护照 护照号 护照号码',
  permit:
    '通行证 港澳通行证 往来港澳通行证 来往内地通行证 港澳居民来往内地通行证 台湾居民来往大陆通行证 回乡证 台胞证 台湾居民居住证 港澳居民居住证 港澳台居民居住证',
  home: '家庭住址 家庭地址 家庭详细住址 详细住址 住址 户籍地址 户籍地 户籍所在地 户口所在地 现住址 现住地 现居住地 现住 居住地址 居住地 居住在 家住 住在 住所 住所地 住处 户籍',
  address: '地址 通讯地址 联系地址 邮寄地址 收件地址 详细地址',
  'office-place':
    '办公地址 单位地址 办公地点 经营场所 经营地址 生产地址 注册地址 注册地 受理地点 受理地址 报名地点 报名地址 建设地点 项目地点 项目位置 建设地址 坐落 位于 现场 地点 窗口 营业场所 机构地址',
  mailbox:
    '电子邮箱 电子邮件 邮箱 投稿邮箱 报名邮箱 意见反馈 反馈意见 征求意见 公开征求意见 监督邮箱 举报邮箱 咨询邮箱 单位邮箱 工作邮箱 公共邮箱 办公邮箱',
  birth: '出生日期 出生年月 出生年月日 出生时间 生日',
  name: '姓名 申请人 当事人 户主 被处罚人 患者 学生姓名 家长姓名 监护人 被征收人 受助人 救助对象 申请人姓名 户主姓名 家庭成员姓名 幼儿姓名 儿童姓名',
  register: '与户主关系 与户主的关系 户号 户口簿号 户口簿 户口本 户口簿号码',
  status: '婚姻状况 婚姻 婚否 宗教信仰 民族',
  hardship:
    '致贫原因 致困原因 困难原因 家庭收入 家庭年收入 家庭人均收入 家庭财产 劳动能力 家庭情况 家庭困难情况 家庭成员情况 务工情况',
  health:
    '病种 疾病名称 疾病 诊断 诊断结果 患病情况 病情 健康状况 身体状况 残疾类别 残疾等级 残疾类型 残疾级别 残疾类别及等级 残疾程度 孕检结果 孕检情况 精神状况 体检结果',
  account: '户名 账户名称 收款单位 收款人 账户名 开户名称 开户单位',
  school: '学校 就读学校 所在学校 班级 就读班级',
  heading:
    '序号 村组 所在村 村别 组别 备注 性别 年龄 职务 岗位 工作单位 单位名称 部门 乡镇 街道 社区 补助标准 类别 类型 时间 日期 事项 品牌 学历 毕业院校 专业',
} as const satisfies Record<string, string>;

export type LabelKind = keyof typeof LABELS;

/** What a line, its heading or its neighbourhood is about. */
const TOPICS = {
  illness: HEALTH_WORDS,
  minor:
    '孤儿 事实无人抚养儿童 困境儿童 留守儿童 困境未成年人 未成年人 社会散居孤儿 残疾儿童 受助儿童 受害女童 受害儿童 涉案未成年人',
  class: '年级 小学 初中 高中 中学 幼儿园',
  list: '名单 花名册 登记表 明细表 汇总表 信息表 一览表 发放表 花名表 公示表 统计表',
  welfare:
    '低保 最低生活保障 特困 临时救助 残疾补贴 残疾人补贴 两项补贴 危改 危房改造 五保 救助对象 困难群众 高龄津贴',
  appointment: '任前公示 拟任 拟提拔 拟录用 录用公示 拟聘用 招聘公示 表彰对象 候选人 先进个人',
  bidding: '中标公告 中标公示 成交公告 成交结果 采购公告 招标公告 询价公告 竞争性磋商',
  vehicle:
    '报废 注销登记 号牌作废 牌证作废 无主车辆 僵尸车 公务用车 拍卖 遗失 查扣车辆 扣留车辆 逾期未处理',
  organ:
    '财政局 人民政府 财政专户 专户 国库 保证金 非税 对公 基本户 管理局 委员会 公司 有限公司 中心 街道办事处 局 厅 厂 商行 经营部 合作社 医院 学校工会 村民委员会 村委会 居委会 工会',
  office: '办公室 科室 科 窗口 服务中心 单位 局 大厅 股 邮编 邮政编码',
  born: '出生 生于',
  position: '东经 北纬 经度 纬度 坐标 经纬度',
  mark: '绝密 机密 秘密 内部资料 内部文件 内部明电 内部使用 内部参考 工作秘密 不得外传 严禁外传 请勿外传 禁止外传 不得公开 注意保密 密级',
} as const satisfies Record<string, string>;

export type TopicKind = keyof typeof TOPICS;
export type WordKind = LabelKind | TopicKind;

export const LABEL_KINDS: ReadonlySet<string> = new Set(Object.keys(LABELS));

/** Words that make a line worth looking at though it holds no number, mailbox or plate. */
const ANCHORS: readonly WordKind[] = [
  'home',
  'birth',
  'register',
  'status',
  'hardship',
  'health',
  'account',
  'illness',
  'minor',
  'class',
  'list',
  'appointment',
  'bidding',
  'vehicle',
  'born',
  'position',
  'mark',
  'name',
];

type ListedWord = { readonly word: string; readonly kind: WordKind };

/** The first list that names a word has it: 救助对象 is a label before it is a topic. */
export const CONTEXT_WORDS: readonly ListedWord[] = listed();

export const ANCHOR_WORDS: readonly string[] = CONTEXT_WORDS.flatMap(({ word, kind }) =>
  ANCHORS.includes(kind) ? [word] : [],
);

function listed(): ListedWord[] {
  const kinds = new Map<string, WordKind>();
  for (const [kind, words] of Object.entries({ ...LABELS, ...TOPICS }))
    for (const word of words.split(' ')) if (!kinds.has(word)) kinds.set(word, kind as WordKind);
  return [...kinds].map(([word, kind]) => ({ word, kind }));
}
