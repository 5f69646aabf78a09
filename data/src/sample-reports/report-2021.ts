import { SAMPLE_REMARK } from './sample-remark.ts';
import type { SampleReport } from './sample-report.ts';

/** Made from last year's report: the old form of table three, the old period, the old sentences. */
export const report2021: SampleReport = {
  year: 2021,
  publishedOn: '2022-03-30',
  formats: { proactive: '2021', requests: '2019' },
  proactive: {
    rules: '0 0 0',
    'normative-documents': '32 3 6',
    licences: '17,036',
    penalties: '1,154',
    compulsion: '318',
    fees: '11862350',
  },
  requests: {
    new: '82 11 0 0 3 2 98',
    'carried-in': '3 1 0 0 0 0 4',
    granted: '33 5 0 0 1 1 40',
    partial: '10 1 0 0 0 0 11',
    'deny-other-law': '1 0 0 0 0 0 1',
    'deny-third-party': '5 1 0 0 0 0 6',
    'deny-internal-affairs': '2 0 0 0 0 0 2',
    'deny-process': '3 0 0 0 0 0 3',
    'deny-enforcement-file': '2 0 0 0 0 0 2',
    'deny-administrative-query': '5 0 0 0 0 0 5',
    'unable-not-held': '14 3 0 0 2 0 19',
    'unable-needs-creation': '3 0 0 0 0 0 3',
    'unable-unclear': '1 0 0 0 0 0 1',
    'skip-petition': '1 0 0 0 0 0 1',
    'skip-duplicate': '2 0 0 0 0 0 2',
    'skip-reconfirm': '_ _ _ _ _ _ _',
    other: '1 1 0 0 0 1 3',
    total: '83 11 0 0 3 2 99',
    'carried-out': '2 1 0 0 0 0 3',
  },
  remedies: {
    reconsideration: '3 0 1 1 5',
    'direct-suit': '1 0 0 0 1',
    'suit-after-reconsideration': '1 0 0 0 1',
  },
  preamble: `根据《中华人民共和国政府信息公开条例》第五十条的规定，由演示区人民政府办公室汇总全区情况，编制本报告。\
全文分六个部分。数据的统计期限为2020年1月1日至2020年12月31日。`,
  parts: {
    一: `2020年，全区各级行政机关坚持以公开促落实、以公开促规范、以公开促服务，政府信息公开工作平稳有序。
（一）主动公开
财政预决算、重大建设项目、公共资源配置、社会公益事业等领域的信息按目录定期更新，\
义务教育、医疗卫生、社会救助、食品安全等与群众关系密切的内容同时在镇乡、街道的公示栏张贴。\
政策性文件印发后三个工作日内配发解读，形式包括问答、图解和负责人访谈。
（二）依申请公开
各单位在服务窗口、信函和网上三条途径接收申请，对内容不明确的一次性告知补正，对涉及第三方权益的书面征求意见。\
全区共收到政府信息公开申请98件，上年结转4件，本年度办结99件，结转下年度3件，答复均在法定期限以内。
（三）政府信息管理
建立政府信息从产生到公开的全过程管理制度，公文办理单上载明公开属性和依据。\
对已经公开的规范性文件逐件标注有效性，失效、废止的及时注明，并将历年文件汇编成册供查阅。
（四）政府信息公开平台建设
政务新媒体实行备案管理，对更新不及时、互动不回应的账号予以整合或者关停。\
区政府门户网站公开专栏的检索功能继续完善，新增移动端页面。
（五）监督保障
区政府分管负责人每半年听取一次公开工作汇报，公开工作机构配备专职人员5名，年内举办业务培训三期。`,
    二: '',
    三: '',
    四: '',
    五: `存在的主要问题：一是部分单位主动公开不够及时，群众关心的信息要经过申请才能得到；二是基层公开工作力量薄弱，\
人员更换频繁，答复文书质量残差不齐；三是政策解读的针对性还不强，企业反映找得到、看不懂。
改进措施：一是梳理近年来申请较多的事项，把能够主动公开的转为主动公开，并列入目录；\
二是对镇乡、街道公开工作人员开展跟班学习，由区政府办公室逐件点评答复文书；\
三是建立公开专栏月度巡查机制，巡查情况书面反馈各单位。`,
    六: `没有其他需要报告的事项。
${SAMPLE_REMARK}`,
  },
};
