const FIRST_MS = 30_000;
const GROWTH = 4;
const LONGEST_MS = 6 * 3_600_000;

/** How long a job waits after it has failed so many times in a row: 30 s, 2 min, 8 min … six hours at most. */
export function retryDelayMs(failures: number): number {
  return Math.min(FIRST_MS * GROWTH ** (failures - 1), LONGEST_MS);
}
