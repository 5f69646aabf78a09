import { type Html, html } from '../http/html.ts';

/** Said wherever an organ appears that does not itself work on this platform. */
export function collectedNote(): Html {
  return html`<p class="empty">该机关没有使用本平台。这里只收录它公开发布的年度报告中的数字，并注明出处；它的指南、制度、公开内容和申请渠道，请见该机关自己的网站。</p>`;
}
