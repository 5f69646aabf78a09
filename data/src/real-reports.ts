import type {
  Cell,
  CellKey,
  ReportCells,
  TableFormats,
} from '@yigongkai/law/reports/annual-report';
import { cellName } from '@yigongkai/law/reports/cell-name';
import ejia2024 from './real-reports/ejia-township-2024.json' with { type: 'json' };
import huzhou2024 from './real-reports/huzhou-services-2024.json' with { type: 'json' };
import jiaojiang2020 from './real-reports/jiaojiang-offices-2020.json' with { type: 'json' };
import ouhai2023 from './real-reports/ouhai-office-2023.json' with { type: 'json' };
import wenzhou2024 from './real-reports/wenzhou-offices-2024.json' with { type: 'json' };

/** The figures of a published annual report and where they are from. None of its text. */
export type RealReport = {
  readonly organSlug: string;
  readonly organ: string;
  readonly year: number;
  readonly source: {
    readonly title: string;
    readonly publishedBy: string;
    /** Where the document says that it can be had; `null` where it does not say. */
    readonly address: string | null;
    /** The day that the document bears. */
    readonly statedOn: string | null;
  };
  readonly tables: TableFormats;
  readonly cells: ReportCells;
};

export const realReports: readonly RealReport[] = [
  wenzhou2024,
  ejia2024,
  huzhou2024,
  ouhai2023,
  jiaojiang2020,
].map(toReport);

/** A report as it is kept: each cell without its place, which its key tells; no title where there is none. */
type KeptReport = Omit<RealReport, 'source' | 'tables' | 'cells'> & {
  readonly source: Omit<RealReport['source'], 'title'> & { readonly title: string | null };
  readonly tables: { readonly [Table in keyof TableFormats]: string };
  readonly cells: Readonly<Record<string, { value: number; state: string; raw: string }>>;
};

function toReport({ source, tables, cells, ...report }: KeptReport): RealReport {
  return {
    ...report,
    source: { ...source, title: source.title ?? `${report.year}年度报告（原文没有标题）` },
    tables: tables as TableFormats,
    cells: Object.fromEntries(
      Object.entries(cells).map(([key, cell]) => {
        const { table, row } = cellName(key as CellKey);
        return [key, { ...cell, where: `${table}“${row}”` } as Cell];
      }),
    ),
  };
}
