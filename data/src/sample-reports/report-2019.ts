import { SAMPLE_REMARK } from './sample-remark.ts';
import type { SampleReport } from './sample-report.ts';

/** The first report in the form of 2019, with the slips of a first time: see `planted-errors.ts`. */
export const report2019: SampleReport = {
  year: 2019,
  publishedOn: '2020-04-03',
  formats: { proactive: '2019', requests: '2019' },
  proactive: {
    rules: '1 1 1',
    'normative-documents': '4 4 26',
    licences: '312 -6 15420',
    'other-services': '268 4 8315',
    penalties: '2140 12 1036',
    compulsion: '96 287 -3',
    fees: '21 -2',
    procurement: '184 8652.4',
  },
  requests: {
    new: '61 5 0 0 2 1 69',
    'carried-in': '3 0 0 0 0 0 3',
    granted: '24 2 0 0 1 0 27',
    partial: '6 1 0 0 0 0 7',
    'deny-other-law': '1 0 0 0 0 0 1',
    'deny-third-party': '3 1 0 0 0 0 4',
    'deny-internal-affairs': '2 0 0 0 0 0 2',
    'deny-process': '1 0 0 0 0 0 1',
    'deny-enforcement-file': '2 0 0 0 0 0 2',
    'deny-administrative-query': '3 0 0 0 0 0 3',
    'unable-not-held': '12 1 0 0 1 0 13',
    'unable-needs-creation': '2 0 0 0 0 0 3',
    'unable-unclear': '1 0 0 0 0 0 1',
    'skip-petition': '2 0 0 0 0 0 2',
    'skip-duplicate': '1 0 0 0 0 0 1',
    'skip-publication': '— — — — — — —',
    other: '1 0 0 0 0 1 2',
    total: '61 5 0 0 2 1 69',
    'carried-out': '3 0 0 0 0 0 3',
  },
  remedies: {
    reconsideration: '3 0 1 0 4',
    'direct-suit': '1 0 0 0 1',
    'suit-after-reconsideration': '0 0 0 0 0',
  },
  preamble: `根据《中华人民共和国政府信息公开条例》（国务院令第711号）要求，编制本报告。\
本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、\
其他需要报告的事项五个部分组成。本报告所列数据的统计期限为2019年1月1日至2019年12月31日。`,
  parts: {
    一: `2019年，全区各级行政机关以新修订的条例施行为契机，把公开要求落到决策、执行、管理、服务、结果各个环节，\
政府工作的透明度有所提高。
（一）主动公开
区政府办公室组织各部门、各镇乡和街道对照条例第二十条逐条梳理法定公开内容，重新编排公开指南和公开目录，\
补齐机构职能、权责清单、财政资金、公共服务等栏目。全年通过门户网站公开各类信息条，围绕城市更新、校园周边交通整治\
等事项开展意见征集9次，并公布采纳情况。
（二）依申请公开
区级统一了申请登记表和七类答复文书的格式，明确由各单位公开工作机构接收、承办科室起草、法制人员把关。\
全区新收政府信息公开申请96件，上年结转3件，办结69件，结转下年度3件，答复均在法定期限以内。
（三）政府信息管理
印发《演示区政府信息公开保密审查办法》（演示政办发[2019]32号），文件起草时同步确定公开属性，\
不公开的写明理由，由单位负责人签批。
（四）政府信息公开平台建设
门户网站完成集约化迁移，原由部门自建的四个网站并入区政府网站，公开专栏统一为一套样式。区档案馆、图书馆和政务服务大厅\
设立查阅点，配备自助查询机。
（五）监督保障
举办条例专题培训两期，各单位公开工作人员参加。区政府将公开工作列入年度绩效考核，占分4分；聘请社会监督员12名，\
对公开质量开展评议；全年没有发生应当追究责任的情形。`,
    二: '',
    三: '',
    四: '全区没有发生因政府信息公开工作引发的行政诉讼案件。',
    五: `从全年情况看，还有三个方面的不足：少数单位对新修订条例的学习停留在条文上，遇到复杂申请拿不准；\
部分栏目更新间隔偏长；政策解读以文字为主，群众读起来费力。
下一步，区政府办公室将编写常见申请的办理指引，每季度组织一次案例讨论；对公开栏目实行到期提醒，\
超过期限未更新的通报到单位；要求重要文件配发图解或者问答。`,
    六: `本年度没有需要另行报告的事项。
${SAMPLE_REMARK}`,
  },
};
