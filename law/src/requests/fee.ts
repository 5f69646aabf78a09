import type { CalendarDay } from '../calendar/calendar-day.ts';
import { inForce } from '../provisions/dated.ts';
import type { Provision } from '../provisions/provision.ts';
import { FEE_SETTINGS, FEE_TARIFFS, type FeeTariff } from './fee-tariff.ts';

/** The part of a fee that falls into one band of the tariff; `from` and `to` are counted from 1. */
export type FeeBand = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly yuanEach: number;
  readonly yuan: number;
};

export type Fee = {
  readonly yuan: number;
  readonly bands: readonly FeeBand[];
  readonly provision: Provision;
};

/** More than anybody can ask for; a larger number is a slip of the keyboard. */
export const MOST = 1_000_000;

/**
 * The fee for `items` more items of an applicant who has `already` items in the calendar month: each item is
 * charged by its own band, so the fee of one request is the tariff of all less that of those before.
 * @param items whole, from 1 to `MOST`. @param already whole, from 0 to `MOST`.
 * @throws RangeError on other numbers, and before 2021-01-01.
 */
export function itemsFee(
  items: number,
  already: number,
  on: CalendarDay,
  firstProgressiveYuan: number = FEE_SETTINGS.firstProgressiveYuan.value,
): Fee {
  const { value, provision } = inForce<FeeTariff>(FEE_TARIFFS.items, on);
  const beyond = { ...value.beyond, yuanEach: firstProgressiveYuan };
  return feeOf({ ...value, beyond }, already, items, provision);
}

/**
 * The fee for the pages of one request; pages of several requests are never added up.
 * @throws RangeError where `pages` is not whole and from 1 to `MOST`, and before 2021-01-01.
 */
export function pagesFee(pages: number, on: CalendarDay): Fee {
  const { value, provision } = inForce<FeeTariff>(FEE_TARIFFS.pages, on);
  return feeOf(value, 0, pages, provision);
}

function feeOf(tariff: FeeTariff, before: number, count: number, provision: Provision): Fee {
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new RangeError(`not a number to charge for: ${count}`);
  if (!Number.isInteger(before) || before < 0 || before > MOST)
    throw new RangeError(`not a number already counted: ${before}`);
  const bands = bandsOf(tariff, before, before + count);
  return { yuan: bands.reduce((sum, { yuan }) => sum + yuan, 0), bands, provision };
}

/** Cuts what lies after `before`, up to `last`, at the ends of the tariff's bands. */
function bandsOf(tariff: FeeTariff, before: number, last: number): FeeBand[] {
  const bands: FeeBand[] = [];
  for (let done = before; done < last; ) {
    const { upTo, yuanEach } = bandAfter(tariff, done);
    const to = Math.min(upTo, last);
    bands.push({ from: done + 1, to, count: to - done, yuanEach, yuan: (to - done) * yuanEach });
    done = to;
  }
  return bands;
}

/** The band in which the next one after `done` lies. */
function bandAfter({ bands, beyond }: FeeTariff, done: number): { upTo: number; yuanEach: number } {
  const listed = bands.find(({ upTo }) => done < upTo);
  if (listed) return listed;
  const end = bands.at(-1)?.upTo ?? 0;
  const step = Math.floor((done - end) / beyond.width);
  return {
    upTo: end + (step + 1) * beyond.width,
    yuanEach: beyond.yuanEach + step * beyond.step,
  };
}
