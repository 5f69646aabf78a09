/** A whole figure, a word for inexactness, and the unit in which cases are counted. */
const N =
  '(?<n>\\d+(?=[余多]?(?:件|条|份|例|起|宗|个))|[二两三四五六七八九十百]{1,5}(?=[余多]?(?:件|份|例|起|宗)))(?<about>余|多)?(?:件次|件|条|份|例|起|宗|个)';
/** Up to the end of the clause, without another figure. */
const gap = (name: string, most: number) => `(?<${name}>[^。；，：\\d（）]{0,${most}}?)`;
/** 案件, 申请: words after which the figure stands; never a share or a rate. */
const CASES = '(?:案件|申请|案|情形|类)?';

/** Before the number of all cases; 维持 or 纠正 before it would count some of them. */
const COUNTED = '(?<rest>共计|总计|合计|共|计|有|数量为?|数为?|为)?';

/** Decisions taken; those published are others (rules for reports, D-36). */
const decisions = (kind: string) =>
  `(?<!公[开示布][^。；，]{0,8})行政${kind}(?:决定|事项|案件|数量?|办件)?(?:共计|共|计|合计|总计|达|为)?${N}`;

const pattern = (source: string) => new RegExp(source, 'gu');

/** A figure whose unit was forgotten, where a mark or its share follows: 部分公开67，占4.61%. */
const BARE = '(?<bare>\\d+)(?=$|[；、）]|[，（](?:约?占|\\p{Script=Han}))';
const N_OR_BARE = `(?:${N}|${BARE})`;

/** Reviews, suits and complaints are received too. */
const RECEIVED =
  '(?<![未没无])(?:新收|收到|受理|接收|接到|收办|收悉)(?![^。；，\\d]{0,20}(?:复议|诉讼|信访))';
const DONE = '(?<![待未])(?:办结|答复|办理完成|办理完毕)';

/** What the text may tell, and how it is worded. The figure is the group `n`, or `bare` without its unit. */
export const STATEMENTS = [
  {
    about: 'received',
    amid: ['收', '受理', '接'],
    pattern: pattern(`${RECEIVED}${gap('gap', 25)}申请(?!行政复议|复议)${gap('rest', 12)}${N}`),
  },
  {
    about: 'received',
    amid: ['收', '受理', '接'],
    pattern: pattern(`${RECEIVED}${gap('gap', 6)}${N}(?=[^。；，]{0,12}申请(?!行政复议|复议))`),
  },
  {
    about: 'received',
    amid: ['收', '受理', '接'],
    pattern: pattern(`${RECEIVED}(?:了|共|共计)?${N}(?!建议|提案|意见|咨询|信访|留言)`),
    topic: /依申请|申请公开/u,
  },
  {
    about: 'done',
    amid: ['办结', '答复', '办理'],
    pattern: pattern(`${DONE}${gap('gap', 14)}${N}(?!建议|提案|意见|咨询|信访|留言)`),
  },
  {
    about: 'carried-in',
    amid: ['转'],
    pattern: pattern(
      `(?:上年度?|上一年度?|去年)(?:度)?(?:结转|转结|结转至?本年度?)${gap('gap', 14)}${N}`,
    ),
  },
  {
    about: 'carried-out',
    amid: ['转', '延'],
    pattern: pattern(
      `(?:结转|转|顺延|延续)(?:至|到|入)?(?:下|次|明)(?:一)?年度?${gap('gap', 12)}${N}`,
    ),
  },
  {
    about: 'carried-out',
    amid: ['转', '延'],
    pattern: pattern(
      `${N}(?:申请)?(?:[^。；，、\\d]{0,10})(?:结转|顺延|转)(?:至|到|入)?(?:下|次|明)(?:一)?年度?`,
    ),
  },
  {
    about: 'granted-and-partial',
    amid: ['予以公开'],
    pattern: pattern(`予以公开(?:及|和|、|与|或)部分公开${CASES}(?:的)?${N_OR_BARE}`),
  },
  {
    about: 'granted',
    amid: ['予以公开'],
    pattern: pattern(`(?<!不)予以公开(?!及|和|、|与|或)${CASES}(?:的)?${N_OR_BARE}`),
  },
  {
    about: 'partial',
    amid: ['部分公开'],
    pattern: pattern(`(?<!及|和|、|与|或)部分公开${CASES}(?:的)?${N_OR_BARE}`),
  },
  { about: 'denied', amid: ['不予公开'], pattern: pattern(`不予公开${CASES}(?:的)?${N_OR_BARE}`) },
  { about: 'unable', amid: ['无法提供'], pattern: pattern(`无法提供${CASES}(?:的)?${N_OR_BARE}`) },
  { about: 'skipped', amid: ['不予处理'], pattern: pattern(`不予处理${CASES}(?:的)?${N_OR_BARE}`) },
  {
    about: 'other-handling',
    amid: ['其他处理'],
    pattern: pattern(`其他处理(?:（[^（）]*）)?${CASES}(?:的)?${N_OR_BARE}`),
  },
  { about: 'natural', amid: ['自然人'], pattern: pattern(`自然人(?:申请|提出的?|的)?${N}`) },
  {
    about: 'legal',
    amid: ['法人'],
    pattern: pattern(`(?:法人(?:或|和|及|、)其他组织|法人)(?:申请|提出的?|的)?${N}`),
  },
  { about: 'business', amid: ['商业企业'], pattern: pattern(`商业企业(?:申请|提出的?|的)?${N}`) },
  {
    about: 'reconsideration',
    amid: ['行政复议'],
    pattern: pattern(`行政复议(?:申请|案件|事项)?${COUNTED}${N}`),
  },
  {
    about: 'suit',
    amid: ['诉讼'],
    pattern: pattern(`(?<!行政复议(?:案件)?[、和及或与])行政诉讼(?:申请|案件|事项)?${COUNTED}${N}`),
  },
  { about: 'suit', amid: ['诉讼'], pattern: pattern(`(?<=复议[^。；]{0,12}，)诉讼(?:案件)?${N}`) },
  { about: 'licences', amid: ['行政许可'], pattern: pattern(decisions('许可')) },
  { about: 'penalties', amid: ['行政处罚'], pattern: pattern(decisions('处罚')) },
  { about: 'compulsion', amid: ['行政强制'], pattern: pattern(decisions('强制')) },
  {
    about: 'documents-made',
    amid: ['规范性文件'],
    pattern: pattern(
      `(?:制定|制发|出台|印发|新增|发布|公开)${gap('gap', 14)}规范性文件(?:共|计|为)?${N}`,
    ),
  },
  {
    about: 'documents-in-force',
    amid: ['规范性文件'],
    pattern: pattern(`现行有效${gap('gap', 8)}规范性文件(?:共|计|为)?${N}`),
  },
  {
    about: 'documents-repealed',
    amid: ['规范性文件'],
    pattern: pattern(`(?:废止|失效)${gap('gap', 10)}规范性文件(?:共|计|为)?${N}`),
  },
  { about: 'documents', amid: ['规范性文件'], pattern: pattern(`规范性文件(?:共|计|为)?${N}`) },
] as const satisfies readonly {
  readonly about: string;
  /** One of these words stands in whatever the pattern matches. */
  readonly amid: readonly string[];
  readonly pattern: RegExp;
  /** Only under such a heading; what it counts is then not said, and cannot contradict for certain. */
  readonly topic?: RegExp;
}[];

export type StatementSubject = (typeof STATEMENTS)[number]['about'];
