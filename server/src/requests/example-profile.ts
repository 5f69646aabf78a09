import type { LetterProfile } from '@yigongkai/contract/letter-profile';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { INSTRUMENT_NUMBER_TEMPLATE } from '@yigongkai/law/instruments/instrument-number';

import type { Guide } from '@yigongkai/law/publications/guide';

/** The guide that a made-up office has published. For tests. */
export const EXAMPLE_GUIDE: Guide = {
  classification: '按主题分类',
  arrangement: '按公开时间编排',
  obtaining: '在本平台查阅，或者到查阅点查阅',
  office: {
    name: '示例市演示区甲局办公室',
    address: '示例路1号',
    postcode: null,
    hours: '工作日 9:00—17:00',
    telephone: '0000-12345678',
    fax: null,
    email: null,
  },
  channels: [
    { channel: 'in-person', how: '到办公室当面提交' },
    { channel: 'signed-post', how: '寄示例路1号办公室收' },
  ],
  complaints: { organ: '示例市演示区人民政府办公室', contact: '0000-87654321' },
};

/** What a made-up office has set for its letters. For tests. */
export const EXAMPLE_PROFILE: LetterProfile = {
  numberName: '示镇',
  numberTemplate: INSTRUMENT_NUMBER_TEMPLATE.value,
  sealName: '示例镇人民政府',
  signing: {
    signatory: 'organ',
    seal: 'organ',
    registeredSeals: ['organ'],
    isDesignated: false,
  },
  remedyAddresses: [
    {
      from: calendarDay('2024-01-01'),
      until: null,
      reconsiderationOrgans: [
        {
          name: '示例市演示区人民政府',
          address: '示例路2号',
          onlineUrl: null,
          isRespondent: false,
        },
      ],
      court: { name: '示例市演示区人民法院', address: '示例路3号' },
    },
  ],
  feePayment: '',
  isFeeToTreasury: true,
  standardReasons: [],
};
