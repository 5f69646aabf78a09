import {
  CHANNEL_MODES,
  CHANNELS,
  type Channel,
  type ChannelMode,
} from '@yigongkai/law/people/channels';
import { MESSAGE_STATES, type MessageState } from '@yigongkai/law/people/message-states';
import { MINUTES_A_DAY } from '@yigongkai/law/people/quiet-hours';
import { z } from 'zod';

const channel = z.enum(Object.keys(CHANNELS) as [Channel, ...Channel[]]);
const mode = z.enum(Object.keys(CHANNEL_MODES) as [ChannelMode, ...ChannelMode[]]);
const messageState = z.enum(Object.keys(MESSAGE_STATES) as [MessageState, ...MessageState[]]);
const instant = z.iso.datetime();
const done = z.object({});

const message = z.object({
  id: z.uuid(),
  channel,
  /** What it is about: 修改密码通知. */
  zh: z.string(),
  state: messageState,
  createdAt: instant,
  endedAt: instant.nullable(),
  /** The job that sends it. */
  job: z.uuid().nullable(),
});

/** What is sent or was; newest first. Recipients are not shown. `next` is the `before` of the page after. */
export const listMessages = {
  method: 'GET',
  path: '/api/messages',
  query: z.object({
    state: messageState.optional(),
    before: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    /** Whether each channel sends, is kept from sending, or was never set up; `says` tells what to do. */
    channels: z.array(z.object({ channel, zh: z.string(), mode, says: z.string() })),
    messages: z.array(message),
    next: z.int().nullable(),
  }),
} as const;

/** The text of one that a demonstration kept from going out; of no other. */
export const readMessage = {
  method: 'GET',
  path: '/api/messages/:message',
  params: z.object({ message: z.uuid() }),
  reply: z.object({ message, subject: z.string(), text: z.string() }),
} as const;

/** Minutes after midnight, China time; where both are equal no hour is quiet. */
const minute = z
  .int()
  .min(0, '时间应在 00:00 至 23:59 之间')
  .max(MINUTES_A_DAY - 1, '时间应在 00:00 至 23:59 之间');
const quietHours = z.object({ fromMinute: minute, untilMinute: minute, onDaysOff: z.boolean() });

/** When the organ's reminders wait; what is urgent never does. */
export const readQuietHours = {
  method: 'GET',
  path: '/api/quiet-hours',
  /** `isDefault`: the organ has changed nothing. */
  reply: quietHours.extend({ isDefault: z.boolean() }),
} as const;

export const setQuietHours = {
  method: 'POST',
  path: '/api/quiet-hours',
  body: quietHours,
  reply: done,
} as const;

const address = z
  .email('请填写邮箱地址，例如 name@example.gov.cn')
  .max(254, '邮箱地址过长')
  .transform((text) => text.trim());

/** One's own address, by which notices come; shown to its owner alone. */
export const readOwnAddress = {
  method: 'GET',
  path: '/api/session/address',
  reply: z.object({
    address: z.string().nullable(),
    /** Waits for the code that was sent to it. */
    unconfirmed: z.string().nullable(),
    mode,
  }),
} as const;

/** A code goes to the address; the one confirmed before stays until the code has been entered. */
export const setOwnAddress = {
  method: 'POST',
  path: '/api/session/address',
  body: z.object({ address, password: z.string().min(1, '请填写密码').max(200) }),
  reply: done,
} as const;

export const confirmOwnAddress = {
  method: 'POST',
  path: '/api/session/address/confirm',
  body: z.object({ code: z.string().trim().max(20) }),
  reply: done,
} as const;

export const removeOwnAddress = {
  method: 'POST',
  path: '/api/session/address/remove',
  body: z.object({ password: z.string().min(1, '请填写密码').max(200) }),
  reply: done,
} as const;
