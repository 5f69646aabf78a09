import { CHANNELS, type Channel, type ChannelMode } from '@yigongkai/law/people/channels';

/** What goes out to one person. */
export type Delivery = {
  /** The message's id: a receiver that gets it twice can tell. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** Sends by one channel, or says that it does not. */
export type Outlet =
  | {
      readonly mode: 'live';
      /** @throws JobProblem without the address and without the receiver's words, which may hold it. */
      deliver(delivery: Delivery, signal: AbortSignal): Promise<void>;
    }
  | { readonly mode: Exclude<ChannelMode, 'live'> };

export type Outlets = Readonly<Record<Channel, Outlet>>;

const SETTINGS = { email: 'SMTP_HOST、MAIL_FROM', sms: 'SMS_GATEWAY_URL' } as const;

/** What the page says of a channel. */
export function outletInChinese(channel: Channel, { mode }: Outlet): string {
  const zh = CHANNELS[channel];
  if (mode === 'live') return `${zh}正常发送。`;
  if (mode === 'dry-run') return `演示环境：${zh}只写入发件箱，不外发。`;
  return `${zh}没有配置，不会外发。请运维人员设置 ${SETTINGS[channel]}（见运维手册）。`;
}
