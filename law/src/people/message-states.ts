/** Where a message to a person stands. Only one in the state `sent` has left the house. */
export const MESSAGE_STATES = {
  waiting: '待发送',
  sent: '已发送',
  'given-up': '发送失败',
  'no-address': '无收件地址',
  'not-configured': '未外发（未配置）',
  'dry-run': '未外发（演示）',
} as const satisfies Record<string, string>;

export type MessageState = keyof typeof MESSAGE_STATES;
