import type { LetterProfile } from '@yigongkai/contract/letter-profile';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { INSTRUMENT_NUMBER_TEMPLATE } from '@yigongkai/law/instruments/instrument-number';
import type { Guide } from '@yigongkai/law/publications/guide';

/** The guide of the made-up government: online, at the window and by post. */
export const SAMPLE_GUIDE: Guide = {
  classification: '按机构职能、政策文件、规划计划、财政信息、行政执法、民生服务等分类。',
  arrangement: '每条信息有索引号、名称、内容概述和生成日期。',
  obtaining:
    '主动公开的信息在本平台查阅，也可以到演示区档案馆、图书馆查阅。\n没有主动公开的信息，可以向本机关提出申请。',
  office: {
    name: '演示区人民政府办公室（政府信息公开办公室）',
    address: '示例市演示区示例路1号',
    postcode: null,
    hours: '工作日 8:30—12:00，14:00—17:30',
    telephone: '0000-10000001',
    fax: null,
    email: null,
  },
  channels: [
    { channel: 'online', how: '在本平台填写申请，提交后得到受理编号和查询码。' },
    { channel: 'in-person', how: '到示例路1号政务服务大厅公开办窗口提交，可以代为填写。' },
    { channel: 'signed-post', how: '寄示例路1号公开办收，信封注明“政府信息公开申请”。' },
    { channel: 'oral', how: '书写确有困难的，可以到窗口口头申请，由工作人员记录并请您确认。' },
  ],
  complaints: { organ: '示例市人民政府办公室', contact: '0000-10000002' },
};

/** What its letters say. @param from since when remedies are sought there. */
export function sampleLetterProfile(from: CalendarDay): LetterProfile {
  return {
    numberName: '示演',
    numberTemplate: INSTRUMENT_NUMBER_TEMPLATE.value,
    sealName: '演示区人民政府',
    signing: {
      signatory: 'organ',
      seal: 'organ',
      registeredSeals: ['organ'],
      isDesignated: false,
    },
    remedyAddresses: [
      {
        from,
        until: null,
        reconsiderationOrgans: [
          {
            name: '示例市人民政府',
            address: '示例市示例大道1号',
            onlineUrl: 'https://fuyi.example/',
            isRespondent: false,
          },
        ],
        court: { name: '示例市中级人民法院', address: '示例市示例大道2号' },
      },
    ],
    feePayment: '到政务服务大厅缴费窗口缴入同级国库。',
    isFeeToTreasury: true,
    standardReasons: [],
  };
}
