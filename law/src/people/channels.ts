/** By what a message reaches a person. */
export const CHANNELS = {
  email: '邮件',
  sms: '短信',
} as const satisfies Record<string, string>;

export type Channel = keyof typeof CHANNELS;

/** Whether what is written for a channel goes out. */
export const CHANNEL_MODES = {
  live: '正常发送',
  'dry-run': '演示：不外发',
  'not-configured': '未配置',
} as const satisfies Record<string, string>;

export type ChannelMode = keyof typeof CHANNEL_MODES;
