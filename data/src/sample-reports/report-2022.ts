import { SAMPLE_REMARK } from './sample-remark.ts';
import type { SampleReport } from './sample-report.ts';

/** As first published: figures mistyped in tables three and four, which the restatement repairs. */
export const report2022: SampleReport = {
  year: 2022,
  publishedOn: '2023-03-17',
  formats: { proactive: '2021', requests: '2021' },
  proactive: {
    rules: '0 0 0',
    'normative-documents': '5 2 35',
    licences: '18,652',
    penalties: '1,207',
    compulsion: '346',
    fees: '1286.35',
  },
  requests: {
    new: '96 14 1 0 4 1 116',
    'carried-in': '2 1 0 0 0 0 3',
    granted: '38 6 1 0 1 0 46',
    partial: '12 2 0 0 0 0 14',
    'deny-other-law': '1 0 0 0 0 0 1',
    'deny-third-party': '6 1 0 0 0 0 7',
    'deny-internal-affairs': '3 0 0 0 0 0 3',
    'deny-process': '2 0 0 0 0 0 3',
    'deny-enforcement-file': '3 0 0 0 0 0 3',
    'deny-administrative-query': '6 0 0 0 0 0 6',
    'unable-not-held': '16 3 0 0 2 1 22',
    'unable-needs-creation': '2 0 0 0 0 0 2',
    'unable-unclear': '1 0 0 0 0 0 1',
    'skip-petition': '2 0 0 0 0 0 2',
    'skip-duplicate': '1 0 0 0 0 0 1',
    'skip-publication': '无 无 无 无 无 无 无',
    'other-not-corrected': '2 1 0 0 0 0 3',
    'other-else': '1 0 0 0 1 0 2',
    total: '96 14 1 0 4 1 116',
    'carried-out': '1 1 0 0 0 0 2',
  },
  remedies: {
    reconsideration: '4 1 1 1 6',
    'direct-suit': '2 0 0 1 3',
    'suit-after-reconsideration': '1 0 0 0 1',
  },
  preamble: `按照《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国\
政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，演示区人民政府组织编制本报告。\
所列数据的统计期限自2022年1月1日起至2022年12月31日止。`,
  parts: {
    一: `2022年，演示区人民政府把政府信息公开作为建设法治政府的基础工作，聚焦项目建设、营商环境和民生实事，\
讲清政策、晒出过程、亮明结果。
（一）主动公开
全区主动公开政府信息4860条，其中政务动态2104条、政策文件386条、民生服务1653条、其他817条。\
对外公布年度重大行政决策事项目录，每个事项附有听取意见、专家论证、合法性审查的材料；\
老旧小区改造、农村公路养护、托育服务等十项民生实事按季度公布进度。
（二）依申请公开
全区新收政府信息公开申请115件，上年结转3件，办结118件，结转下年度2件。区政府办公室建立疑难申请会商制度，\
会同司法行政部门研究征地补偿、房屋征收等集中领域的答复口径，全年会商14次。
（三）政府信息管理
完成现行文件的集中清理，以专栏形式公开行政规范性文件文本，提供可下载、可复制的格式；\
公开前的保密审查、个人信息审查留痕可查。
（四）政府信息公开平台建设
公开专栏与一体化政务服务平台打通，文件页面直接关联办事入口；年内处理网民纠错留言37条，均在三个工作日内答复。
（五）监督保障
区政府常务会议专题研究公开工作2次。对全区41个单位开展年度考核，约谈排名靠后的单位负责人；\
委托第三方开展满意度调查；全区没有因公开工作被追究责任的人员。`,
    二: '',
    三: '',
    四: '',
    五: `2022年度工作中还有一些薄弱环节：决策过程的公开材料不全，有的事项只公布结果；个别单位的答复说理不充分，\
引发复议；乡镇一级的公开事项与村级公开衔接不紧。
针对上述情况，已经着手以下工作：一是把过程材料列入决策归档清单，缺项的不予结案；\
二是编印答复说理示范文本，由司法行政部门每月抽查；四是选择两个镇试行镇村两级公开目录对接，明年在全区推开。`,
    六: `全区各级行政机关本年度没有收取信息处理费。
${SAMPLE_REMARK}`,
  },
};
