import { reportCheckPath } from '@yigongkai/contract/report-check';
import { type Html, html } from '../http/html.ts';

/** The way from published reports to the desk that checks any. */
export function checkLink(): Html {
  return html`<a href="${reportCheckPath}">检查一份年报</a><span class="quiet">拿一份年报文件来，逐格核对数字，不必登录，文件不保存</span>`;
}
