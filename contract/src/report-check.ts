import { REPORT_RULES, VERDICTS } from '@yigongkai/law/reports/report-rules';
import { z } from 'zod';
import { cell, tableFormats } from './reports.ts';

/** The public page where anyone has a report read and checked; nothing of it is kept. */
export const reportCheckPath = '/report-check';

/** What the page's form gives: the page itself, a file of the result, or the page's own events as they happen. */
export const CHECK_RESULTS = {
  page: '在网页上看结果',
  docx: '下载核对意见（Word）',
  xlsx: '下载数字和发现（Excel）',
  events: '边读边看',
} as const satisfies Record<string, string>;

export type CheckResult = keyof typeof CHECK_RESULTS;

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
  Object.keys(record) as [Key, ...Key[]];

const rule = z.enum(keysOf(REPORT_RULES));

const remark = z.object({ rule, why: z.string() });

const readCell = cell.extend({ recoveredBy: z.array(rule).readonly().optional() });

const checkFinding = z.object({
  rule,
  verdict: z.enum(keysOf(VERDICTS)),
  cells: z.array(z.string()).readonly(),
  expected: z.number().optional(),
  actual: z.number().optional(),
  says: z.string(),
  where: z.string(),
  quote: z.string().optional(),
  against: z.string().optional(),
});

/** A file that could be read: the object that `yigongkai report check --json` prints for it. */
const checkedReport = z.object({
  file: z.string(),
  organ: z.string().nullable(),
  year: z.int().nullable(),
  tables: tableFormats,
  cells: z.record(z.string(), readCell),
  preamble: z.string().optional(),
  sections: z.array(z.object({ no: z.string(), title: z.string(), text: z.string() })).readonly(),
  refused: z.string().nullable(),
  findings: z.array(checkFinding).readonly(),
  passed: z.array(rule).readonly(),
  notAssessable: z.array(remark).readonly(),
  partly: z.array(remark).readonly(),
});

/** A file that could not be read, and why. */
const unreadFile = z.object({ file: z.string(), error: z.string() });

const checkedFiles = z.array(z.union([checkedReport, unreadFile]));

export type CheckedFile = z.infer<typeof checkedFiles>[number];

/** Reads and checks the files of one form, each against the others of its organ. Nothing is kept. */
export const checkReportFiles = {
  method: 'POST',
  path: '/api/report-checks',
  says: '读出并核对年度报告文件，不保存；与 yigongkai report check --json 相同',
  takesFiles: true,
  reply: checkedFiles,
} as const;
