import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { flowLines } from './document-flow.ts';
import type { DocumentLine } from './document-line.ts';
import { htmlFlow } from './html-flow.ts';
import { withoutFooter } from './page-footer.ts';
import { ReadFailure } from './read-failure.ts';
import { reportFromLines } from './report-from-lines.ts';

/** What pages say that a site shows in the place of another, with what such a page is. */
const OTHER_PAGES = [
  [
    /\b40[34]\b|not found|forbidden|(?:页面|网页|文件|资源)(?:不存在|未找到|找不到|已删除|走丢)|访问的(?:页面|网页)/iu,
    '出错页面（找不到网页）',
  ],
  [
    /\b50[0234]\b|bad gateway|service unavailable|internal server error|服务器(?:内部)?错误|系统(?:错误|繁忙|维护)/iu,
    '出错页面（服务器故障）',
  ],
  [
    /防火墙|访问(?:被|已被)?(?:拦截|拒绝|阻断)|拦截了|waf\b|安全(?:狗|防护|验证|检查)|非法请求|access denied/iu,
    '防火墙的拦截页面',
  ],
  [/(?:用户名|账号|帐号|密码|验证码|统一身份认证|请(?:先)?登录|用户登录)/u, '登录页面'],
] as const;

/** A page with more text than this is some document of its own. */
const LONGEST_NOTICE = 1500;

export function htmlLines(html: string): readonly DocumentLine[] {
  return withoutFooter(flowLines(htmlFlow(html)));
}

/** @throws ReadFailure when the page is one that a site shows in the place of a report. */
export function htmlReport(
  html: string,
  lines: readonly DocumentLine[] = htmlLines(html),
): AnnualReport {
  const report = reportFromLines(lines);
  if (report.refused === null) return report;
  const text = [titleOf(html), ...lines.map(textOf)].join('\n').trim();
  if (text === '') throw new ReadFailure(emptyPage(html));
  const other = OTHER_PAGES.find(([words]) => words.test(text));
  if (other && text.length <= LONGEST_NOTICE)
    throw new ReadFailure(`这是网站的${other[1]}，不是报告：请重新下载报告原文`);
  return report;
}

function emptyPage(html: string): string {
  return /<script/iu.test(html)
    ? '网页里没有正文，内容要由脚本在浏览器中生成：请在浏览器里打开后另存为网页或文本'
    : '网页里没有文字';
}

function titleOf(html: string): string {
  return /<title[^>]*>([^<]*)/iu.exec(html.slice(0, LONGEST_HEAD))?.[1]?.trim() ?? '';
}

const LONGEST_HEAD = 8192;

function textOf(line: DocumentLine): string {
  return line.kind === 'text' ? line.text : line.cells.join(' ');
}
