import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { eventLines } from './event-lines.ts';
import { exampleItem } from './example-act.ts';
import { type ExampleEvent, exampleEvents } from './example-request.ts';

/** What an event says, a line after the other. */
function says(event: ExampleEvent): string[] {
  return exampleEvents(event).flatMap((one) =>
    eventLines(one).map(({ label, text }) => `${label}：${text}`),
  );
}

test.each<[string, ExampleEvent, readonly string[]]>([
  [
    'of a receipt the channel and its days, of the applicants how many',
    [
      '2025-03-03',
      'received',
      {
        channel: 'signed-post',
        days: { signedOn: calendarDay('2025-03-03') },
        applicants: [{ id: '申请人一', kind: 'person' }],
        hasAgent: true,
      },
    ],
    ['渠道：邮寄（挂号、特快专递等需签收）', '签收日：2025-03-03', '申请人：1 名，有代理人'],
  ],
  [
    'of a search where, by what words, by whom and what was found',
    [
      '2025-03-10',
      'searched',
      {
        items: ['1', '2'],
        places: ['档案室', '公文系统'],
        words: ['养护'],
        persons: ['检索人甲'],
        minutes: 20,
        found: false,
        result: '没有这份合同',
      },
    ],
    [
      '事项：第 1 项、第 2 项',
      '检索范围：档案室、公文系统',
      '检索词：养护',
      '检索人：检索人甲',
      '用时：20 分钟',
      '结果：没有找到：没有这份合同',
    ],
  ],
  [
    'of a reply its number and each item',
    ['2025-03-20', 'decided', { number: '示公开〔2025〕1号-告', items: [exampleItem('granted')] }],
    [
      '文号：示公开〔2025〕1号-告',
      '第 1 项：予以公开：经审查，所申请的材料由本机关某科形成，情况如下',
    ],
  ],
  ['of what needs no words nothing', ['2025-03-25', 'closed', {}], []],
  [
    'of a failure to serve the method, known to the law or not',
    ['2025-03-21', 'service-failed', { letter: 7, method: '飞鸽', why: '拒收' }],
    ['文书：第 7 条记录的文书', '方式：飞鸽', '原因：拒收'],
  ],
])('%s', (_name, event, lines) => {
  expect(says(event)).toEqual(lines);
});
