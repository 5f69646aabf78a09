import { organSlug } from '@yigongkai/contract/people';
import { yearInPath } from '@yigongkai/contract/reports';
import { WriterBusy } from '@yigongkai/official-paper/file-writer';
import { openReportWriter, type ReportWriter } from '@yigongkai/report-files/write-in-worker';
import { z } from 'zod';
import type { PortalDb } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { App } from '../http/app-type.ts';
import { publishedOrganAt } from '../people/published-organs.ts';
import { annualReport } from '../reports/annual-report.ts';
import { publishedReportOf } from '../reports/published-reports.ts';
import {
  contentDisposition,
  fileOrigin,
  REPORT_FILES,
  type ReportFileKind,
} from './report-files.ts';
import { versionInPath } from './version-in-path.ts';

const KINDS = Object.keys(REPORT_FILES) as [ReportFileKind, ...ReportFileKind[]];

/** After how long a visitor who came too soon may try again. */
const RETRY_SECONDS = 10;

const Params = z.object({
  slug: organSlug,
  year: yearInPath,
  version: versionInPath,
  kind: z.enum(KINDS),
});

/** A report as a file, written when it is asked for, beside the server's own thread. */
export function reportFileRoutes(app: App, db: PortalDb): void {
  const writer = openReportWriter();
  app.addHook('onClose', () => writer.close());
  app.get(
    '/organs/:slug/reports/:year/versions/:version/files/:kind',
    { config: { permission: 'public' }, schema: { params: Params } },
    async ({ params: { slug, year, version, kind } }, reply) => {
      const organ = await publishedOrganAt(db, slug);
      const report = await publishedReportOf(db, organ, year, version);
      const bytes = await written(writer, {
        report: annualReport(report),
        kind,
        origin: fileOrigin(report),
      });
      return reply
        .type(REPORT_FILES[kind].type)
        .headers({
          'content-disposition': contentDisposition(report, kind),
          'cache-control': 'public, max-age=3600',
        })
        .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    },
  );
}

async function written(
  writer: ReportWriter,
  order: Parameters<ReportWriter['write']>[0],
): Promise<Uint8Array> {
  try {
    return await writer.write(order);
  } catch (error) {
    if (error instanceof WriterBusy)
      throw new Problem('busy', '现在生成文件的人较多，请过几秒再下载。', {
        retryAfter: RETRY_SECONDS,
      });
    throw error;
  }
}
