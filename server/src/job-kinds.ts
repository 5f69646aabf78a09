import { TEND_FILES } from './files/tend-files.job.ts';
import type { JobKind } from './jobs/job-kind.ts';
import { SWEEP_JOBS } from './jobs/sweep-jobs.job.ts';
import { CHECK_LEDGER } from './ledger/check-ledger.job.ts';
import { SEND_MESSAGE } from './mail/send-message.job.ts';
import { SWEEP_MESSAGES } from './mail/sweep-messages.job.ts';
import { SWEEP_SIGN_IN } from './people/sweep-sign-in.job.ts';
import { SWEEP_DRAFTS } from './request-form/sweep-drafts.job.ts';
import { DUE_DIGEST } from './requests/due-digest.job.ts';

/** The system's own work: every kind is named here once. */
export const JOB_KINDS: readonly JobKind[] = [
  SEND_MESSAGE,
  CHECK_LEDGER,
  SWEEP_SIGN_IN,
  SWEEP_DRAFTS,
  SWEEP_JOBS,
  SWEEP_MESSAGES,
  TEND_FILES,
  DUE_DIGEST,
];
