import { reportFilePath } from '@yigongkai/contract/paths';
import { type Html, html } from '../http/html.ts';
import type { PublishedReport } from '../reports/published-reports.ts';
import { REPORT_FILES } from './report-files.ts';

/** The report as files of each kind, by name. */
export function downloadLinks({
  organ,
  year,
  version,
}: Pick<PublishedReport, 'organ' | 'year' | 'version'>): Html {
  return html`<span class="downloads">下载：${Object.entries(REPORT_FILES).map(
    ([kind, { zh }]) =>
      html` <a href="${reportFilePath(organ.slug, year, version, kind)}" download>${zh}<span class="unseen">（${year}年年报）</span></a>`,
  )}</span>`;
}
