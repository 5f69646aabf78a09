import { reportChangesPath, reportPath, reportVersionPath } from '@yigongkai/contract/paths';
import { type Html, html } from '../http/html.ts';
import type { PublishedReport } from '../reports/published-reports.ts';
import type { ReportVersion } from '../reports/report-versions.ts';
import { downloadLinks } from './download-links.ts';
import { findingSummary } from './finding-summary.ts';

/** Where the report is from, its versions, and where it can be had as a file. */
export function reportFacts(report: PublishedReport, versions: readonly ReportVersion[]): Html {
  const { source, publishedOn, findings } = report;
  return html`<dl class="facts">
<div><dt>出处</dt><dd>${source.title}</dd></div>
${source.address && html`<div><dt>原文所载网址</dt><dd><a href="${source.address}">${source.address}</a></dd></div>`}
<div><dt>发布机关</dt><dd>${source.publishedBy}</dd></div>
<div><dt>成文日期</dt><dd>${source.statedOn ?? '原文未载明'}</dd></div>
${publishedOn && html`<div><dt>公布日期</dt><dd>${publishedOn}</dd></div>`}
<div><dt>第三方核对</dt><dd><a href="#findings">${findingSummary(findings)}</a></dd></div>
${versions.length > 1 && html`<div><dt>版本</dt><dd>${versionList(report, versions)}</dd></div>`}
<div><dt>文件</dt><dd>${downloadLinks(report)}</dd></div>
</dl>`;
}

function versionList(
  { organ, year, version: shown }: PublishedReport,
  versions: readonly ReportVersion[],
): Html {
  return html`<ul class="versions">${versions
    .toReversed()
    .map(
      ({ version, publishedOn, recordedOn, restatesBecause }) =>
        html`<li>${
          version === shown
            ? html`<strong>第 ${version} 版（本页）</strong>`
            : html`<a href="${reportVersionPath(organ.slug, year, version)}">第 ${version} 版</a>`
        } <span class="quiet">${publishedOn ? `${publishedOn} 公布` : `${recordedOn} 收录`}${restatesBecause && `：${restatesBecause}`}</span></li>`,
    )}</ul><p><a href="${reportChangesPath(organ.slug, year)}">各版之间的差别</a></p>`;
}

/** Said on top of a version that is no longer the newest. */
export function versionNote(
  { organ, year, version }: PublishedReport,
  versions: readonly ReportVersion[],
): Html | null {
  const newest = versions.at(-1)?.version ?? version;
  if (version === newest) return null;
  return html`<p class="superseded"><strong>已被更正。</strong>这是第 ${version} 版，最新的是<a href="${reportPath(organ.slug, year)}">第 ${newest} 版</a>；可以查看<a href="${reportChangesPath(organ.slug, year)}?from=${version}&amp;to=${newest}">两版的差别</a>。</p>`;
}
