import { type Html, html } from '../http/html.ts';
import { errorSummary, type TextField, textField } from '../portal/text-field.ts';
import { OFFICE } from '../workbench/workbench-path.ts';

const FIELDS: readonly TextField[] = [
  {
    name: 'password',
    label: '密码',
    type: 'password',
    hint: '至少 12 个字符；可以用几个不相干的词。',
    autocomplete: 'new-password',
  },
  { name: 'passwordAgain', label: '再输一次密码', type: 'password', autocomplete: 'new-password' },
];

export function accountLinkPage(
  account: { readonly login: string; readonly name: string },
  errors: Readonly<Record<string, readonly string[] | undefined>>,
): Html {
  const fields = FIELDS.map((field) => ({ ...field, error: errors[field.name]?.[0] }));
  return html`<h1>设置密码</h1>
<p>${account.name}，您的登录名是 <strong>${account.login}</strong>。这个链接只能用一次。</p>
<p>提交后，原来的密码、动态码和其他设备上的登录都失效。</p>
${errorSummary(fields)}
<form class="form" method="post">${fields.map(textField)}<button>设置密码</button></form>`;
}

export function accountLinkDonePage(): Html {
  return html`<h1>密码已经设置</h1>
<p role="status">现在可以用登录名和新密码登录，刚才的链接已经失效。</p>
<p><a href="${OFFICE}">到工作台登录</a></p>`;
}
