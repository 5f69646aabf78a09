import { calendarDay } from '../calendar/calendar-day.ts';
import { provision } from '../provisions/provision.ts';
import { EXAMPLE_CALENDAR } from '../requests/example-calendar.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from '../requests/example-request.ts';
import { foldRequest } from '../requests/fold-request.ts';
import { DEFAULT_REQUEST_SETTINGS } from '../requests/request-settings.ts';
import type { InstrumentFacts, LetterSettings } from './instrument-facts.ts';
import { INSTRUMENT_NUMBER_TEMPLATE } from './instrument-number.ts';

/** Who applied and who is asked, in made-up letters. */
export const EXAMPLE_APPLICANT = '示例申请人甲';
export const EXAMPLE_THIRD_PARTY = '示例市演示区某某商贸有限公司';

export const EXAMPLE_SETTINGS: LetterSettings = {
  organ: '示例市演示区教育局',
  seal: '示例市演示区教育局政府信息公开专用章',
  contact: '示例市演示区教育局办公室，电话：0000-12345678',
  addresses: [
    {
      from: calendarDay('2019-05-15'),
      until: null,
      reconsiderationOrgans: [
        {
          name: '示例市演示区人民政府',
          address: '示例市演示区公园路1号',
          onlineUrl: 'https://fuyi.example.cn',
          isRespondent: false,
        },
      ],
      court: { name: '示例市演示区人民法院', address: '示例市演示区法院路1号' },
    },
  ],
  feePayment: '示例市演示区财政局非税收入专户，凭缴款码缴纳',
  numberTemplate: INSTRUMENT_NUMBER_TEMPLATE.value,
  firstProgressiveYuan: 200,
};

/** Received on 2025-06-03, then what the events tell. */
export function exampleLetter(
  events: readonly ExampleEvent[],
  rest: Partial<InstrumentFacts> = {},
  receivedOn = '2025-06-03',
): InstrumentFacts {
  return {
    request: foldRequest(exampleEvents(...exampleReceived(receivedOn), ...events)),
    items: [],
    on: calendarDay('2025-06-20'),
    calendar: EXAMPLE_CALENDAR,
    settings: DEFAULT_REQUEST_SETTINGS,
    letter: EXAMPLE_SETTINGS,
    number: { organ: '示教', year: 2025, serial: 1 },
    texts: {
      names: {
        申请人一: EXAMPLE_APPLICANT,
        A: EXAMPLE_THIRD_PARTY,
      },
      asked: { '1': '演示区2024年度校车运营补贴发放明细', '2': '演示区2024年度校车安全检查记录' },
      wanted: '纸质，邮寄',
      withdrawal: '本人自愿撤回申请',
    },
    confirmations: [
      {
        provision: provision('FEE', null),
        by: '审核人乙',
        on: calendarDay('2020-12-31'),
      },
    ],
    servedOnline: false,
    guidance: '请写明所需信息的名称、文号或者便于查询的其他特征',
    identityChecked: '当面核对身份证件',
    ...rest,
  };
}
