/** From Monday 1969-12-29, day number −3, on. */
const FIRST_MONDAY = -3;

/** Days Monday to Friday from 1969-12-29 up to the day of this number, it included; negative before. */
export function weekdaysUpTo(number: number): number {
  const days = number - FIRST_MONDAY + 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

/** The number of the day that `weekdaysUpTo` counts as the `count`-th. */
export function weekdayOfCount(count: number): number {
  const weeks = Math.floor((count - 1) / 5);
  return FIRST_MONDAY + weeks * 7 + (count - 1 - weeks * 5);
}
