import { columnPath, organPath, reportPath } from '@yigongkai/contract/paths';
import { WANTED_FORMS, WANTED_WAYS } from '@yigongkai/law/requests/request-content';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { radioField, textArea } from '../portal/choice-fields.ts';
import type { findPublished } from '../portal/find-published.ts';
import { errorSummary, type FieldFault, textField } from '../portal/text-field.ts';
import type { Draft } from './draft.ts';

type Found = Awaited<ReturnType<typeof findPublished>>;

const STEPS = ['要什么信息', '怎样给您', '您是谁', '核对提交'] as const;

export const formPath = (slug: string, step = '') =>
  `${columnPath(slug, 'request')}${step && `/${step}`}`;

/** Where a visitor is in the form. @param at from 0. */
export function stepList(at: number): Html {
  return html`<ol class="steps">${STEPS.map(
    (step, each) =>
      html`<li${each === at && html` aria-current="step"`}><span class="unseen">${each < at ? '已完成：' : ''}</span>${step}</li>`,
  )}</ol>`;
}

export function whatPage(
  organ: PublishedOrgan,
  draft: Draft,
  faults: readonly FieldFault[],
  found: Found | null,
): Html {
  const errorOf = (name: string) => faults.find((fault) => fault.name === name)?.error;
  return html`<h1>向${organ.name}申请公开政府信息</h1>
${stepList(0)}
${errorSummary(faults)}
<form class="form" method="post" action="${formPath(organ.slug, 'what')}">
${textField({
  name: 'title',
  label: '信息的名称或者文号',
  hint: '知道多少写多少，例如“示例路改造工程施工合同”。',
  value: draft.title,
  error: errorOf('title'),
})}
${found && offered(found)}
${textArea({
  name: 'details',
  label: '便于查找的其他特征（可以不填）',
  hint: '例如哪一年、哪个项目、由哪个科室经办。不需要说明用途。',
  rows: 6,
  value: draft.details,
  error: errorOf('details'),
})}
<p class="quiet">请不要写入国家秘密，也不要在这里写身份证号码等个人信息；您是谁，在第三步填写。</p>
<button class="primary">${found ? '这些都不是，下一步' : '下一步'}</button>
</form>
<p class="quiet">填写的内容（不含身份信息）在本浏览器保留 24 小时，刷新、返回都不会丢失。</p>`;
}

/** What is published already need not be asked for: REG 36(1). */
function offered({ organs, reports }: Found): Html {
  return html`<section class="offer" id="offered" aria-label="可能已经公开的内容" tabindex="-1"><p><strong>这些已经公开，也许就是您要的：</strong></p>
<ul>${reports.slice(0, 5).map(({ organ, year }) => html`<li><a href="${reportPath(organ.slug, year)}">${organ.name}${year}年政府信息公开工作年度报告</a></li>`)}
${organs.slice(0, 5).map(({ slug, name }) => html`<li><a href="${organPath(slug)}">${name}的公开内容</a></li>`)}</ul></section>`;
}

export function howPage(organ: PublishedOrgan, draft: Draft, faults: readonly FieldFault[]): Html {
  const errorOf = (name: string) => faults.find((fault) => fault.name === name)?.error;
  return html`<h1>向${organ.name}申请公开政府信息</h1>
${stepList(1)}
${errorSummary(faults)}
<form class="form" method="post" action="${formPath(organ.slug, 'how')}">
${radioField({ name: 'form', label: '您要什么形式', choices: WANTED_FORMS, value: draft.form, error: errorOf('form') })}
${radioField({
  name: 'way',
  label: '怎样给您',
  hint: '选择“在本平台下载”的，凭申请编号和查询码下载，下载记录作为送达凭证。',
  choices: WANTED_WAYS,
  value: draft.way,
  error: errorOf('way'),
})}
<p class="actions"><button class="primary">下一步</button> <a href="${formPath(organ.slug)}">返回上一步</a></p>
</form>`;
}
