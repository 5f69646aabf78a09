import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { LEGAL_TEXTS } from '../provisions/legal-text.ts';
import { cite, provision } from '../provisions/provision.ts';
import { composeInstrument } from './compose-instrument.ts';
import {
  EXAMPLE_INSTRUMENTS,
  exampleComposed,
  exampleReply,
  textOf,
  whyNot,
} from './example-instruments.ts';
import { INSTRUMENTS, type Instrument } from './instrument.ts';
import type { SourceConfirmation } from './instrument-facts.ts';
import { needsConfirmation, sourceFault } from './source-fault.ts';

const FEE = provision('FEE', null);
const ON = calendarDay('2025-06-20');
const CONFIRMED: SourceConfirmation = { provision: FEE, by: '审核人乙', on: ON };

describe('a provision that we know from no copy', () => {
  test.each([
    ['the Regulation', provision('REG', 30), false],
    ['the measure of the fee, of whose rule we know no article', FEE, true],
    ['an article of the measure that we read', provision('FEE', 3), false],
    ['one that we did not read', provision('FEE', 6), true],
    ['the old Regulation', provision('REG2008', 24), true],
    ['what the opinion says of steps of procedure', provision('MOJ132', 3), false],
  ])('%s', (_name, place, is) => {
    expect(needsConfirmation(place)).toBe(is);
  });

  test.each([
    ['nobody confirmed it', []],
    ['nobody is named', [{ ...CONFIRMED, by: ' ' }]],
    ['it was confirmed a day later', [{ ...CONFIRMED, on: calendarDay('2025-06-21') }]],
    ['another article was confirmed', [{ ...CONFIRMED, provision: provision('FEE', 6) }]],
  ])('is not printed where %s', (_name, confirmations) => {
    expect(sourceFault(FEE, confirmations, ON)).toEqual({
      why: '《政府信息公开信息处理费管理办法》的文本未经核对：请由本机关指定的人员对照正式文本确认后再制作',
      provision: FEE,
    });
    expect(whyNot('fee-notice', { ...EXAMPLE_INSTRUMENTS['fee-notice'], confirmations })).toEqual([
      expect.stringContaining('文本未经核对'),
    ]);
  });

  test('is printed from the day on which a named person confirmed it', () => {
    expect(sourceFault(FEE, [CONFIRMED], ON)).toBeNull();
  });
});

describe('a provision is printed while it is in force', () => {
  test.each([
    ['SPC25', '2025-05-31', false],
    ['SPC25', '2025-06-01', true],
    ['SPC11', '2025-05-31', true],
    ['SPC11', '2025-06-01', false],
    ['ARL', '2023-12-31', false],
    ['ARL', '2024-01-01', true],
  ] as const)('%s on %s: %s', (text, on, is) => {
    expect(sourceFault(provision(text, 1), [], calendarDay(on)) === null).toBe(is);
  });
});

const DAYS = [
  '2019-05-15',
  '2020-12-31',
  '2021-01-01',
  '2021-12-31',
  '2022-01-01',
  '2023-12-31',
  '2024-01-01',
  '2025-05-31',
  '2025-06-01',
  '2026-12-31',
].map(calendarDay);

test.each(Object.keys(INSTRUMENTS) as Instrument[])(
  'whatever the day, a %s prints only what is in force on it',
  (id) => {
    const letters = DAYS.flatMap((on) => {
      const result = composeInstrument(id, { ...EXAMPLE_INSTRUMENTS[id], on });
      return 'composed' in result ? [{ on, composed: result.composed }] : [];
    });
    expect(letters).not.toEqual([]);
    for (const { on, composed } of letters) {
      const printed = composed.parts
        .flatMap(({ paragraphs }) => paragraphs.flat())
        .flatMap((run) => run.provision ?? []);
      const wrong = printed.filter(({ text }) => {
        const { from, until } = LEGAL_TEXTS[text];
        return (from !== null && on < from) || (until !== null && on > until);
      });
      expect(wrong.map(cite)).toEqual([]);
    }
  },
);

describe('the text of a letter changes with the law', () => {
  const denied = (on: string) =>
    textOf(exampleComposed('reply-denied', exampleReply('deny-process', { on: calendarDay(on) })));

  test('a refusal sends first to reconsideration from 2024 on', () => {
    expect(denied('2023-12-31')).toContain('6个月内');
    expect(denied('2024-01-01')).not.toContain('6个月内');
    expect(denied('2025-06-01')).toContain('内先向');
  });

  test('no letter is made before the Regulation of 2019', () => {
    expect(
      whyNot('receipt', { ...EXAMPLE_INSTRUMENTS.receipt, on: calendarDay('2019-05-14') }),
    ).toEqual(['现行条例自2019年5月15日起施行，此前文书的文本没有收录，不能制作']);
    expect(
      whyNot('receipt', { ...EXAMPLE_INSTRUMENTS.receipt, on: calendarDay('2019-05-15') }),
    ).toEqual([]);
  });

  test('no fee is asked before the measure of 2021', () => {
    const fee = (on: string) =>
      whyNot('fee-notice', { ...EXAMPLE_INSTRUMENTS['fee-notice'], on: calendarDay(on) });
    expect(fee('2020-12-31').join()).toContain('2021年1月1日前没有信息处理费');
    expect(fee('2021-01-01')).toEqual([]);
  });

  test('a step of procedure is called so once the opinion on it is out', () => {
    const notice = (on: string) =>
      textOf(
        exampleComposed('correction-notice', {
          ...EXAMPLE_INSTRUMENTS['correction-notice'],
          on: calendarDay(on),
        }),
      );
    expect(notice('2021-12-31')).not.toContain('程序性告知');
    expect(notice('2022-01-01')).toContain('程序性告知');
  });
});
