import { type Html, html } from '../http/html.ts';
import { errorSummary, type TextField, textField } from '../portal/text-field.ts';
import { OFFICE } from '../workbench/workbench-path.ts';

const FIELDS: readonly TextField[] = [
  { name: 'areaName', label: '地区名称', hint: '显示在每个页面的顶部，例如“某市某区”。' },
  {
    name: 'government',
    label: '本级人民政府全称',
    hint: '机关名录的起点，例如“某市某区人民政府”。',
  },
  { name: 'name', label: '管理员姓名', autocomplete: 'name' },
  { name: 'login', label: '登录名', hint: '小写字母、数字、点或横线。', autocomplete: 'username' },
  {
    name: 'password',
    label: '密码',
    type: 'password',
    hint: '至少 12 个字符；可以用几个不相干的词。',
    autocomplete: 'new-password',
  },
  { name: 'passwordAgain', label: '再输一次密码', type: 'password', autocomplete: 'new-password' },
];

/** @param given what was typed before, but never a password. */
export function setupPage(
  given: Readonly<Record<string, unknown>>,
  errors: Readonly<Record<string, readonly string[] | undefined>>,
): Html {
  const fields = FIELDS.map((field) => ({
    ...field,
    value: field.type === 'password' ? undefined : textOf(given[field.name]),
    error: errors[field.name]?.[0],
  }));
  return html`<h1>设置本平台</h1>
<p>这个链接只能用一次。提交后，本平台有了第一位系统管理员，并对公众显示地区名称。</p>
<p><strong>涉密不上网</strong>：国家秘密不得录入、上传或者描述于本平台。</p>
${errorSummary(fields)}
<form class="form" method="post">${fields.map(textField)}<button>完成设置</button></form>`;
}

export function setupDonePage(): Html {
  return html`<h1>设置完成</h1>
<p role="status">第一位系统管理员已经建立，刚才的链接已经失效。</p>
<p><a href="${OFFICE}">到工作台登录</a>，建立其他账号；或者<a href="/">查看平台首页</a>。</p>`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
