import { expect, test } from 'vitest';
import type { Channel } from '../requests/channel.ts';
import { type Guide, guideFaults } from './guide.ts';

function guide(channels: readonly Channel[], office: Partial<Guide['office']> = {}): Guide {
  return {
    classification: '按机构职能、政策文件等分类',
    arrangement: '按索引号编排',
    obtaining: '在本平台查阅，或者依申请获取',
    office: {
      name: '示例镇政府信息公开办公室',
      address: '示例路1号',
      postcode: null,
      hours: '工作日 8:30 至 17:30',
      telephone: '0000-12345678',
      fax: null,
      email: null,
      ...office,
    },
    channels: channels.map((channel) => ({ channel, how: '向工作机构提出' })),
    complaints: { organ: '示例市演示区政府办公室', contact: '0000-87654321' },
  };
}

test.each<[string, Guide, string[]]>([
  ['window and post are enough', guide(['in-person', 'signed-post']), []],
  [
    'without the window it misleads',
    guide(['signed-post', 'online']),
    ['指南应当列出“当面提交”：这一渠道不得拒绝'],
  ],
  [
    'without post it misleads',
    guide(['in-person']),
    ['指南应当列出“邮寄（挂号、特快专递等需签收）”：这一渠道不得拒绝'],
  ],
  [
    'a fax is announced with its number',
    guide(['in-person', 'signed-post', 'fax']),
    ['指南列出“传真”，应当同时填写传真号码'],
  ],
  [
    'a fax with its number may be',
    guide(['in-person', 'signed-post', 'fax'], { fax: '0000-12345679' }),
    [],
  ],
  [
    'e-mail is announced with its address',
    guide(['in-person', 'signed-post', 'email'], { fax: '0000-12345679' }),
    ['指南列出“电子邮件”，应当同时填写电子邮箱'],
  ],
  [
    'no channel stands twice',
    guide(['in-person', 'signed-post', 'online', 'online']),
    ['“互联网渠道”列了不止一次'],
  ],
])('a guide: %s', (_name, given, says) => {
  expect(guideFaults(given).map(({ why }) => why)).toEqual(says);
});
