import { availableParallelism } from 'node:os';
import { READ_LIMITS, type ReadLimits } from '@yigongkai/report-files/limited-child';

const MEGABYTE = 1024 * 1024;

/** What one visitor may take of the desk, and what all may together. */
export type DeskSettings = {
  /** How many files are read at once: one process each. */
  readonly readers: number;
  readonly limits: ReadLimits;
  readonly bytesPerFile: number;
  readonly filesPerRequest: number;
  readonly bytesPerRequest: number;
  readonly requestsAtOncePerAddress: number;
  /** Over `windowSeconds`. */
  readonly filesPerAddress: number;
  readonly bytesPerAddress: number;
  readonly windowSeconds: number;
  /** Over all addresses. */
  readonly filesWaiting: number;
  readonly bytesHeld: number;
};

/** The largest number of reading processes: each may take half a gigabyte. */
const MOST_READERS = 4;

export const DESK_SETTINGS: DeskSettings = {
  // One core is left to those who only read pages.
  readers: Math.min(MOST_READERS, Math.max(1, availableParallelism() - 1)),
  limits: READ_LIMITS,
  bytesPerFile: 20 * MEGABYTE,
  filesPerRequest: 100,
  bytesPerRequest: 60 * MEGABYTE,
  requestsAtOncePerAddress: 6,
  filesPerAddress: 500,
  bytesPerAddress: 400 * MEGABYTE,
  windowSeconds: 600,
  filesWaiting: 500,
  bytesHeld: 300 * MEGABYTE,
};

export const megabytesText = (bytes: number) => `${Math.round(bytes / MEGABYTE)} MB`;
