import { z } from 'zod';

/** The number of a version in an address: from 1, without leading zeros. */
export const versionInPath = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);
