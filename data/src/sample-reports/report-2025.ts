import { SAMPLE_REMARK } from './sample-remark.ts';
import type { SampleReport } from './sample-report.ts';

/** A digit turned round in a total, and a text put together from two departments' drafts. */
export const report2025: SampleReport = {
  year: 2025,
  publishedOn: '2026-03-25',
  formats: { proactive: '2021', requests: '2021' },
  proactive: {
    rules: '0 0 0',
    'normative-documents': '5 2 41',
    licences: '21,480',
    penalties: '1,198',
    compulsion: '327',
    fees: '1402.3500125',
  },
  requests: {
    new: '131 22 1 0 5 2 161',
    'carried-in': '3 1 0 0 0 0 4',
    granted: '52 9 1 0 2 1 65',
    partial: '16 3 0 0 0 0 19',
    'deny-other-law': '2 0 0 0 0 0 2',
    'deny-third-party': '7 2 0 0 0 0 9',
    'deny-internal-affairs': '4 0 0 0 0 0 4',
    'deny-process': '4 0 0 0 0 0 4',
    'deny-enforcement-file': '3 1 0 0 0 0 4',
    'deny-administrative-query': '9 0 0 0 0 0 9',
    'unable-not-held': '22 5 0 0 3 1 31',
    'unable-needs-creation': '3 0 0 0 0 0 3',
    'unable-unclear': '2 0 0 0 0 0 2',
    'skip-petition': '2 0 0 0 0 0 2',
    'skip-duplicate': '2 0 0 0 0 0 2',
    'skip-reconfirm': '1 0 0 0 0 0 1',
    'other-not-corrected': '2 1 0 0 0 0 3',
    'other-else': '1 0 0 0 0 0 1',
    total: '123 21 1 0 5 2 161',
    'carried-out': '2 2 0 0 0 0 4',
  },
  remedies: {
    reconsideration: '6 2 1 0 10',
    'direct-suit': '0 0 0 0 0',
    'suit-after-reconsideration': '2 0 0 0 2',
  },
  preamble: `依照《中华人民共和国政府信息公开条例》编制演示区人民政府2025年度报告如下，\
统计期限为2025年1月1日至2025年12月31日，各项数据由区政府办公室汇总。`,
  parts: {
    一: `2025年，全区政府信息公开工作以服务高质量发展为主线，统筹做好发布、解读、回应，公开的广度和深度继续拓展。
（一）主动公开
全区主动公开政府信息5218条。开设“一件事”公开专题，把新生儿出生、灵活就业、二手房交易等十二个事项涉及的政策、条件、\
材料和流程集中展示；公布行政检查事项目录、频次上限和检查标准，减轻企业负担。
（二）依申请公开
全区新收政府信息公开申请161件，其中网上提交98件，信函寄送41件，当面提交20件。上年结转4件，办结161件，\
结转下年度6件。推行答复书释明事项清单，申请人可以据此了解救济途径和查询方式。
（三）政府信息管理
借鉴《样板市政府信息公开工作考核办法》，修订本区公开属性认定规则，明确会议纪要、请示批复等文件的处理方式；\
对五年以上的存量信息分批评估，符合条件的归档保存。
（四）政府信息公开平台建设
上线智能问答服务，回答附有来源文件链接；政府公报实现电子版与纸质版同日发布，在图书馆、车站免费取阅。
（五）监督保障
全年主动公开政府信息5128条，经抽查合格率保持稳定。组织公开日活动，邀请市民代表走进政务大厅和监测站；\
开展社会评议并公布结果；实行公开工作责任追究制度，年内没有启动追究程序。`,
    二: '',
    三: '',
    四: '',
    五: `各项年度任务已经完成，成效得到各方面肯定。下一步，继续落实条例规定，巩固现有做法，推动公开工作再上台阶，\
更好服务全区发展大局。`,
    六: `本年度没有向申请人收取信息处理费，没有其他需要报告的事项。
${SAMPLE_REMARK}`,
  },
  untitled: ['六'],
};
