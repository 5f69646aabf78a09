/** The six parts of an annual report, with the official titles and wordings seen in real reports. */
export const REPORT_SECTIONS = [
  { no: '一', title: '总体情况', aliases: [] },
  {
    no: '二',
    title: '主动公开政府信息情况',
    aliases: ['主动公开政府信息的情况', '主动公开政府政府信息情况'],
  },
  { no: '三', title: '收到和处理政府信息公开申请情况', aliases: [] },
  {
    no: '四',
    title: '政府信息公开行政复议、行政诉讼情况',
    aliases: [
      '政府信息公开行政复议和行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    ],
  },
  {
    no: '五',
    title: '存在的主要问题及改进情况',
    aliases: [
      '存在的主要问题及改进措施',
      '存在主要问题及改进情况',
      '存在的问题及改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '现存问题与改进举措',
    ],
  },
  {
    no: '六',
    title: '其他需要报告的事项',
    aliases: ['其他需要报告事项', '其它需要报告的事项', '其他需报告的事项'],
  },
] as const;
