/**
 * Whose failures to sign in are counted together, and how many are free of delay. A device from which the
 * account has signed in before is counted alone, so that strangers do not lock its owner out. An attempt
 * counts as failed until it succeeds; at an address only once it has failed, for a whole office behind one
 * address may sign in at one moment.
 */
export const COUNTED_TOGETHER = {
  device: { zh: '登录过的设备', free: 10, fromTheStart: true },
  place: { zh: '同一登录名、同一地址', free: 5, fromTheStart: true },
  account: { zh: '同一登录名', free: 20, fromTheStart: true },
  address: { zh: '同一地址', free: 100, fromTheStart: false },
} as const;

export type CountedTogether = keyof typeof COUNTED_TOGETHER;

const FIRST_DELAY = 30;
const LONGEST_DELAY = 900;

/** After how many hours without a failure the earlier ones are forgotten. */
export const HOURS_COUNTED = 24;

/** Seconds for which nobody counted here may try again: none while failures are free, then twice as long each time. */
export function signInDelay(counted: CountedTogether, failures: number): number {
  const beyond = failures - COUNTED_TOGETHER[counted].free;
  if (beyond <= 0) return 0;
  return Math.min(FIRST_DELAY * 2 ** (beyond - 1), LONGEST_DELAY);
}
