import { report2022 } from './report-2022.ts';
import type { SampleReport } from './sample-report.ts';

/** The report of 2022 as restated: every sum is repaired; what is no sum stays as it was. */
export const report2022Restated: SampleReport = {
  ...report2022,
  requests: {
    ...report2022.requests,
    new: '95 14 1 0 4 1 115',
    'deny-process': '2 1 0 0 0 0 3',
  },
  remedies: { ...report2022.remedies, reconsideration: '4 1 1 1 7' },
  parts: {
    ...report2022.parts,
    一: report2022.parts.一.replace('政府信息4860条', '政府信息4960条'),
  },
};
