import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import type { DocumentLine } from './document-line.ts';

/** Lines that a site prints below its documents, each alone on its line. */
const FOOTER =
  /^(?:【?(?:打印|关闭)(?:本页|窗口|页面)?】?|分享到[:：]?.{0,20}|扫一扫.{0,20}|(?:上|下)一(?:篇|条)[:：].*|上一[篇条]|下一[篇条]|(?:相关|友情)(?:链接|阅读|附件)[:：]?|责任编辑[:：].*|(?:版权所有|主办(?:单位)?|承办(?:单位)?|网站标识码|网站地图|联系我们|技术支持|Copyright).*|.{0,40}(?:ICP备|公网安备).*)$/iu;

const LAST_SECTION = REPORT_SECTIONS.at(-1);
const LAST_HEADING = new RegExp(`^${LAST_SECTION?.no}、`, 'u');

/** The lines of a page up to what its site prints below the last part of a report. */
export function withoutFooter(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  const last = lines.findLastIndex((line) => line.kind === 'text' && LAST_HEADING.test(line.text));
  if (last < 0) return lines;
  const length = lines
    .slice(last + 1)
    .findIndex((line) => line.kind === 'text' && FOOTER.test(line.text));
  return length < 0 ? lines : lines.slice(0, last + 1 + length);
}
