import type { FileOrigin, ReportKind } from '@yigongkai/report-files/write/write-report';
import type { PublishedReport } from '../reports/published-reports.ts';

/** The kinds of file in which a report can be had. */
export const REPORT_FILES = {
  docx: {
    zh: 'Word',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    zh: 'Excel',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  pdf: { zh: 'PDF', type: 'application/pdf' },
  json: { zh: 'JSON', type: 'application/json; charset=utf-8' },
} as const satisfies Partial<Record<ReportKind, { readonly zh: string; readonly type: string }>>;

export type ReportFileKind = keyof typeof REPORT_FILES;

export function reportTitle({ organ, year }: Pick<PublishedReport, 'organ' | 'year'>): string {
  return `${organ.name}${year}年政府信息公开工作年度报告`;
}

/** What the file itself says of its origin, so that nobody takes it for the organ's own. */
export function fileOrigin(report: PublishedReport): FileOrigin {
  const { organ, source, version } = report;
  const edition = version > 1 ? `（第${version}版）` : '';
  const file = `${reportTitle(report)}${edition}`;
  if (organ.presence === 'sample')
    return { file, remarks: ['示例：本文件及其机关、数字均为虚构，仅供演示。'] };
  if (organ.presence === 'member') return { file };
  const where = [source.title, source.address, source.statedOn].filter((part) => part !== null);
  return {
    file,
    remarks: [
      `本文件不是${organ.name}发布的文件，由第三方根据其公开发布的年度报告中的表格数字生成，文字部分没有收录，请以原文为准。`,
      `出处：${source.publishedBy}，${where.join('，')}。`,
    ],
  };
}

/** How a file is offered for saving (RFC 6266): its Chinese name, and one of plain letters for old programs. */
export function contentDisposition(report: PublishedReport, kind: ReportFileKind): string {
  const { organ, year, version } = report;
  const plain = `${organ.slug}-${year}-v${version}.${kind}`;
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(`${fileOrigin(report).file}.${kind}`)}`;
}

/** As RFC 5987 demands, which reserves more than an address does. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
