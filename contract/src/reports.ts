import { CELL_STATES, type CellState } from '@yigongkai/law/reports/annual-report';
import { z } from 'zod';
import { organSlug, publishedOrgan } from './people.ts';

/** The Regulation asks for reports since that of 2008. */
export const reportYear = z.int().min(2008).max(2999);

export const yearInPath = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(reportYear);

const STATES = Object.keys(CELL_STATES) as [CellState, ...CellState[]];

/** A cell in the words of the command line's contract. */
export const cell = z.object({
  value: z.number().nullable(),
  state: z.enum(STATES),
  raw: z.string(),
  where: z.string(),
  unit: z.enum(['元', '万元']).optional(),
});

export const tableFormats = z.object({
  proactive: z.enum(['2019', '2021']).nullable(),
  requests: z.enum(['2019', '2021']).nullable(),
  remedies: z.literal('2019/2021').nullable(),
});

/** Where a report was published: no more than the document itself says. */
export const reportSource = z.object({
  title: z.string(),
  publishedBy: z.string(),
  address: z.url({ protocol: /^https?$/ }).nullable(),
  statedOn: z.iso.date().nullable(),
});

/** A part of a report as its text. */
export const reportSection = z.object({ no: z.string(), title: z.string(), text: z.string() });

const finding = z.object({
  rule: z.string(),
  verdict: z.enum(['fail', 'uncertain', 'note']),
  cells: z.array(z.string()).readonly(),
  expected: z.number().optional(),
  actual: z.number().optional(),
  says: z.string(),
  where: z.string().optional(),
  quote: z.string().optional(),
  against: z.string().optional(),
});

export const readReport = {
  method: 'GET',
  path: '/api/organs/:slug/reports/:year',
  says: '一个机关一年的年度报告：表格数字和核对结果',
  params: z.object({ slug: organSlug, year: yearInPath }),
  reply: z.object({
    organ: publishedOrgan,
    year: z.int(),
    version: z.int(),
    publishedOn: z.iso.date().nullable(),
    restatesBecause: z.string().nullable(),
    source: reportSource,
    preamble: z.string().nullable(),
    sections: z.array(reportSection).readonly(),
    tables: tableFormats,
    cells: z.record(z.string(), cell),
    findings: z.array(finding).readonly(),
    notAssessable: z.array(z.object({ rule: z.string(), why: z.string() })).readonly(),
  }),
} as const;
