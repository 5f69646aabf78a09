import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { CHANNELS, type Channel } from './channel.ts';
import { missingReceiptDay, type ReceiptEvidence, receiptDay } from './receipt-day.ts';
import { DEFAULT_REQUEST_SETTINGS, type RequestSettings } from './request-settings.ts';

const [submittedOn, arrivedOn, signedOn, confirmedOn, writtenDownOn] = [1, 2, 3, 4, 5].map((n) =>
  calendarDay(`2025-03-0${n}`),
);
const all = { submittedOn, arrivedOn, signedOn, confirmedOn, writtenDownOn };

const received = (
  channel: Channel,
  evidence: ReceiptEvidence,
  settings: Partial<RequestSettings> = {},
) => receiptDay(channel, evidence, { ...DEFAULT_REQUEST_SETTINGS, ...settings });

describe('the day of receipt', () => {
  test.each<[Channel, string, string | undefined]>([
    ['in-person', 'is the day of submission', submittedOn],
    ['signed-post', 'is the day on which the organ signed', signedOn],
    ['ordinary-post', 'is the day of the confirmation with the applicant', confirmedOn],
    ['misdirected-post', 'is the day of the telephone confirmation', confirmedOn],
    ['online', 'is the day both sides confirmed where they did', confirmedOn],
    ['email', 'is the day both sides confirmed where they did', confirmedOn],
    ['fax', 'is the day both sides confirmed', confirmedOn],
    ['oral', 'is the day the transcript was confirmed', writtenDownOn],
  ])('%s: %s', (channel, _, on) => {
    expect(received(channel, all).on).toBe(on);
  });

  test('covers every channel above', () => {
    expect(Object.keys(CHANNELS)).toHaveLength(8);
  });

  test('an online request counts from its submission while nobody confirmed another day', () => {
    expect(received('online', { submittedOn })).toMatchObject({
      on: submittedOn,
      by: 'submittedOn',
    });
    expect(received('online', { submittedOn }, { onlineReceipt: 'confirmation' })).toMatchObject({
      on: null,
      awaits: 'confirmedOn',
    });
  });

  test('an e-mail counts from its arrival, unless the office goes by the confirmation', () => {
    expect(received('email', { arrivedOn }).on).toBe(arrivedOn);
    expect(received('email', { arrivedOn }, { emailReceipt: 'confirmation' }).on).toBeNull();
  });

  test('what is missing is said in words, with the provision', () => {
    const missing = received('ordinary-post', { arrivedOn });
    expect(missing).toEqual({
      on: null,
      awaits: 'confirmedOn',
      provision: '条例第三十一条第（二）项',
    });
    expect(missingReceiptDay('ordinary-post', 'confirmedOn')).toBe(
      '平常信函（无需签收）尚缺双方确认日',
    );
  });

  test('window and post are basic: they are never refused', () => {
    const basic = Object.entries(CHANNELS).filter(([, { isBasic }]) => isBasic);
    expect(basic.map(([channel]) => channel)).toEqual([
      'in-person',
      'signed-post',
      'ordinary-post',
      'misdirected-post',
      'oral',
    ]);
  });
});
