import { type Html, html } from '../http/html.ts';
import { errorSummary, type FieldFault, textField } from '../portal/text-field.ts';

/** Where number and code are shown. @param number as it was typed; the code is never typed back. */
export function followPage(number: string, faults: readonly FieldFault[]): Html {
  const errorOf = (name: string) => faults.find((fault) => fault.name === name)?.error;
  return html`<h1>查询申请</h1>
<p class="lead">凭回执上的申请编号和查询码，查看进度、补正、撤回、下载答复。</p>
${errorSummary(faults)}
<form class="form" method="post" action="/follow">
${textField({ name: 'number', label: '申请编号', hint: '例如“……公开申〔2026〕1号”；括号写成 [] 或者（）也可以。', value: number, error: errorOf('number') })}
${textField({ name: 'code', label: '查询码', hint: '12 位字母和数字，不分大小写，空格可以不写。', error: errorOf('code') })}
<button class="primary">查询</button>
</form>
<p class="quiet">查询码丢失的，带身份证明到收件机关的窗口换发，原码随即失效。</p>`;
}
