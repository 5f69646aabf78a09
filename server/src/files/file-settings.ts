import type { NetConnectOpts } from 'node:net';
import { availableParallelism } from 'node:os';
import type { ReadLimits } from '@yigongkai/report-files/limited-child';

/** How much is taken in and looked into at once. */
export type FileSettings = {
  readonly bytesPerFile: number;
  /** One process each. */
  readonly checksAtOnce: number;
  /** More than these, and no further upload is taken in. */
  readonly checksWaiting: number;
  readonly limits: ReadLimits;
  /** How long an upload waits for its check before it is answered from quarantine. */
  readonly answerSeconds: number;
  /** Where clamd is; without it files stay unscanned. */
  readonly clamd?: NetConnectOpts | undefined;
};

export const FILE_SETTINGS: FileSettings = {
  bytesPerFile: 50 * 1024 * 1024,
  checksAtOnce: Math.min(2, Math.max(1, availableParallelism() - 1)),
  checksWaiting: 200,
  limits: { seconds: 30, megabytes: 512 },
  answerSeconds: 45,
};

/** How often a check begins by itself. */
export const MOST_CHECKS = 3;

/** A check that has gone on for so long went down with its process. */
export const STUCK_CHECK_MS = 10 * 60_000;

export const GRANT_MINUTES = 5;
