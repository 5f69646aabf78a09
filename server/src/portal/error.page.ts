import { type Html, html } from '../http/html.ts';

const HEADING: Readonly<Record<number, string>> = {
  400: '这个请求没有看懂',
  403: '此处不对外开放',
  404: '没有找到这个页面',
  405: '这里不能这样做',
  410: '已经失效',
  413: '提交的内容太大',
  415: '提交的内容类型不对',
  429: '提交得太多了',
  500: '系统出错了',
  503: '现在忙不过来',
};

/** @param reference the request's number in the log, so that a visitor can name it. */
export function errorPage(status: number, says: string, reference: string): Html {
  return html`<h1>${HEADING[status] ?? '没有办成'}</h1>
<p>${says}</p>
${status === 404 && html`<p>可能是地址有误，或者内容已经移走。可以回到<a href="/">首页</a>，查看<a href="/organs">机关名录</a>，或者在上方查找。</p>`}
${status === 500 && html`<p>已经记录下来。您可以稍后再试；反映问题时请说明编号 <code>${reference}</code>。</p>`}`;
}
