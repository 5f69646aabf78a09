import { IDENTITY_DOCUMENTS } from '@yigongkai/law/people/identity-document';
import { APPLICANT_KINDS } from '@yigongkai/law/requests/applicant-category';
import { WANTED_FORMS, WANTED_WAYS } from '@yigongkai/law/requests/request-content';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { checkField } from '../portal/choice-fields.ts';
import { errorSummary, type FieldFault } from '../portal/text-field.ts';
import type { Draft } from './draft.ts';
import { formPath, stepList } from './steps.page.ts';
import { blockTitle } from './who.page.ts';
import { BLOCK_FIELDS, type Block, fieldName } from './who-form.ts';
import { wordIn } from './word-in.ts';

export type CheckPage = {
  readonly organ: PublishedOrgan;
  readonly draft: Draft;
  readonly blocks: readonly Block[];
  readonly faults: readonly FieldFault[];
  readonly megabytes: number;
};

/** So many files may come with a request. */
export const MOST_FILES = 6;

/** Everything once more, and the proof of identity: what is sent from here is sent once. */
export function checkPage({ organ, draft, blocks, faults, megabytes }: CheckPage): Html {
  const { title, details, form, way } = draft;
  return html`<h1>核对后提交</h1>
${stepList(3)}
${errorSummary(faults)}
<h2>要什么信息</h2>
<dl class="facts">
${fact('收件机关', organ.name)}
${fact('名称或者文号', title)}
${fact('其他特征', details)}
</dl>
<p><a href="${formPath(organ.slug)}">修改</a></p>
<h2>怎样给您</h2>
<dl class="facts">
${fact('形式', nameIn(WANTED_FORMS, form))}
${fact('方式', nameIn(WANTED_WAYS, way))}
</dl>
<p><a href="${formPath(organ.slug, 'how')}">修改</a></p>
<h2>您是谁</h2>
${blocks.map((block) => html`<h3>${blockTitle(block, blocks)}</h3><dl class="facts">${blockFacts(block)}</dl>`)}
<form method="post" action="${formPath(organ.slug, 'who')}">${hiddenBlocks(blocks)}<button name="do" value="edit">修改身份和联系方式</button></form>
<h2>身份证明</h2>
<form class="form" method="post" action="${formPath(organ.slug, 'submit')}" enctype="multipart/form-data">
${hiddenBlocks(blocks)}
<div class="field">
<label for="files">上传证明文件</label>
<p id="files-hint" class="hint">个人：证件正反面照片或者扫描件。单位：登记证书。由代理人提出的，另附授权委托书。可以选几个，最多 ${MOST_FILES} 个，每个不超过 ${megabytes} MB（PDF、图片、Word）。只有可以查看申请人身份的人员能够打开。</p>
${errorOf(faults, 'files')}
<input id="files" name="files" type="file" multiple accept=".pdf,.jpg,.jpeg,.png,.docx,.doc,image/*" aria-describedby="files-hint">
</div>
${checkField({
  name: 'later',
  label: '现在没有电子件，之后补交',
  hint: '没有身份证明的，机关可能通知补正（条例第三十条）；申请今天就算提交。',
  isOn: false,
})}
<p class="actions"><button class="primary">提交申请</button></p>
</form>`;
}

function errorOf(faults: readonly FieldFault[], name: string): Html | null {
  const fault = faults.find((one) => one.name === name);
  return fault ? html`<p id="${name}-error" class="error">错误：${fault.error}</p>` : null;
}

function hiddenBlocks(blocks: readonly Block[]): Html {
  return html`<input type="hidden" name="parties" value="${blocks.map(({ kind }) => kind).join(',')}">
${blocks.map(({ at, typed }) =>
  BLOCK_FIELDS.filter((field) => typed[field] !== '').map(
    (field) => html`<input type="hidden" name="${fieldName(at, field)}" value="${typed[field]}">`,
  ),
)}`;
}

function blockFacts({ kind, typed }: Block): Html {
  if (kind === 'organisation')
    return html`${fact('单位全称', typed.name)}
${fact('单位类别', nameIn(namesOf(APPLICANT_KINDS), typed.kind))}
${fact('统一社会信用代码', typed.creditCode)}
${fact('负责人', typed.representative)}
${fact('联系人', typed.person)}
${contactFacts(typed)}`;
  return html`${fact('姓名', typed.name)}
${fact('证件', `${nameIn(namesOf(IDENTITY_DOCUMENTS), typed.document)} ${typed.number}`)}
${fact('工作单位', typed.workUnit)}
${contactFacts(typed)}`;
}

function contactFacts({ phone, email, address, postcode }: Block['typed']): Html {
  return html`${fact('联系电话', phone)}${fact('电子邮箱', email)}${fact('通信地址', address)}${fact('邮政编码', postcode)}`;
}

function fact(name: string, value: string): Html | null {
  return value === '' ? null : html`<div><dt>${name}</dt><dd class="typed">${value}</dd></div>`;
}

function nameIn(words: Readonly<Record<string, string>>, sent: string): string {
  const word = wordIn(words, sent);
  return word === null ? '' : (words[word] ?? '');
}

function namesOf(words: Readonly<Record<string, { readonly zh: string }>>) {
  return Object.fromEntries(Object.entries(words).map(([word, { zh }]) => [word, zh]));
}
