import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { IDENTITY_DOCUMENTS } from '@yigongkai/law/people/identity-document';
import { APPLICANT_KINDS } from '@yigongkai/law/requests/applicant-category';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { checkField, selectField } from '../portal/choice-fields.ts';
import { errorSummary, type FieldFault, textField } from '../portal/text-field.ts';
import type { PublishedGuide } from '../publications/organ-guide.ts';
import { formPath, stepList } from './steps.page.ts';
import {
  BLOCK_KINDS,
  type Block,
  type BlockField,
  fieldName,
  looksMistyped,
  MOST_BLOCKS,
} from './who-form.ts';

export type WhoPage = {
  readonly organ: PublishedOrgan;
  readonly guide: PublishedGuide;
  readonly blocks: readonly Block[];
  readonly faults: readonly FieldFault[];
  readonly today: CalendarDay;
};

/** Who asks. What stands here goes from this page to the next and is kept nowhere between. */
export function whoPage({ organ, guide, blocks, faults, today }: WhoPage): Html {
  const hasAgent = blocks.some(({ kind }) => kind === 'agent');
  return html`<h1>向${organ.name}申请公开政府信息</h1>
${stepList(2)}
${errorSummary(faults)}
${privacyNotice(guide)}
<form class="form" method="post" action="${formPath(organ.slug, 'who')}">
<input type="hidden" name="parties" value="${blocks.map(({ kind }) => kind).join(',')}">
<button class="unseen" name="do" value="next" tabindex="-1" aria-hidden="true">下一步</button>
${blocks.map((block) => blockFields(block, blocks, faults, today))}
${
  blocks.length < MOST_BLOCKS &&
  html`<fieldset class="field"><legend>还有别人吗</legend><p class="actions">
<button name="do" value="add-person" id="add-applicant">添加共同申请人（个人）</button>
<button name="do" value="add-organisation">添加共同申请人（单位）</button>
${!hasAgent && html`<button name="do" value="add-agent">由代理人提出</button>`}
</p></fieldset>`
}
<p class="actions"><button class="primary" name="do" value="next">下一步：核对</button> <a href="${formPath(organ.slug, 'how')}">返回上一步</a></p>
</form>
<p class="quiet">身份信息不存入草稿：离开这一页后需要重新填写。</p>`;
}

/** PIPL 17, 35: told before anything is asked. */
function privacyNotice({ guide: { office } }: PublishedGuide): Html {
  return html`<section class="notice" aria-label="个人信息处理告知"><p><strong>为什么要填这些</strong>　条例第二十九条要求写明姓名或者名称、身份证明和联系方式。</p>
<ul>
<li>用途：只用于办理、答复和送达这件申请，以及由此产生的复议、诉讼和归档。</li>
<li>种类：姓名或者名称、证件号码和证明文件、联系方式。</li>
<li>保存：姓名、证件号码和联系方式加密保存，只有${office.name}的经办人员说明理由后可以查看；按档案规定的期限保存，期满销毁。</li>
<li>您的权利：可以查阅、复制、更正自己的信息，请联系${office.name}，电话 ${office.telephone}，地址 ${office.address}。</li>
</ul></section>`;
}

function blockFields(
  block: Block,
  blocks: readonly Block[],
  faults: readonly FieldFault[],
  today: CalendarDay,
): Html {
  const { kind, at } = block;
  return html`<fieldset class="party"><legend>${blockTitle(block, blocks)}</legend>
<p class="actions">
${kind !== 'agent' && html`<button name="do" value="change-${at}">改为${kind === 'person' ? '单位' : '个人'}</button>`}
${blocks.length > 1 && html`<button name="do" value="remove-${at}">删去这一方</button>`}
</p>
${kind === 'organisation' ? organisationFields(block, faults, today) : personFields(block, faults, today)}
</fieldset>`;
}

export function blockTitle({ kind, at }: Block, blocks: readonly Block[]): string {
  if (kind === 'agent') return BLOCK_KINDS.agent;
  const applicants = blocks.filter((block) => block.kind !== 'agent');
  if (applicants.length === 1) return `申请人（${BLOCK_KINDS[kind]}）`;
  const number = applicants.findIndex((block) => block.at === at) + 1;
  return `申请人 ${number}（${BLOCK_KINDS[kind]}）${number === 1 ? '：文书先送达这一方' : ''}`;
}

function personFields(block: Block, faults: readonly FieldFault[], today: CalendarDay): Html {
  const text = textIn(block, faults);
  const isAgent = block.kind === 'agent';
  return html`${isAgent && html`<p class="hint">代理人需要授权委托书和双方的身份证明，下一页一并上传。</p>`}
${text('name', '姓名', { autocomplete: isAgent ? 'off' : 'name' })}
${selectField({
  name: fieldName(block.at, 'document'),
  label: '证件种类',
  value: block.typed.document || 'resident-card',
  choices: namesOf(IDENTITY_DOCUMENTS),
})}
${text('number', '证件号码')}
${asShownField(block, today)}
${text('workUnit', '工作单位（可以不填）', { autocomplete: 'organization' })}
${contactFields(block, faults)}`;
}

function organisationFields(block: Block, faults: readonly FieldFault[], today: CalendarDay): Html {
  const text = textIn(block, faults);
  const { person: _person, ...kinds } = namesOf(APPLICANT_KINDS);
  return html`${text('name', '单位全称', { autocomplete: 'organization' })}
${selectField({
  name: fieldName(block.at, 'kind'),
  label: '单位类别',
  value: block.typed.kind,
  choices: { '': '请选择', ...kinds },
  error: errorIn(block, faults, 'kind'),
})}
${text('creditCode', '统一社会信用代码（没有的不填）')}
${asShownField(block, today)}
${text('representative', '法定代表人或者负责人')}
${text('person', '联系人', { autocomplete: 'name' })}
${contactFields(block, faults)}`;
}

function contactFields(block: Block, faults: readonly FieldFault[]): Html {
  const text = textIn(block, faults);
  return html`${text('phone', '联系电话', { autocomplete: 'tel' })}
${text('email', '电子邮箱', { autocomplete: 'email' })}
${text('address', '通信地址', { autocomplete: 'street-address' })}
${text('postcode', '邮政编码', { autocomplete: 'postal-code' })}`;
}

/** Offered once a number looks mistyped. */
function asShownField(block: Block, today: CalendarDay): Html | null {
  if (!looksMistyped(block, today)) return null;
  const name = fieldName(block.at, 'asShown');
  return checkField({ name, label: '证件上就是这样写的', isOn: block.typed.asShown !== '' });
}

function textIn(block: Block, faults: readonly FieldFault[]) {
  return (field: BlockField, label: string, more: { readonly autocomplete?: string } = {}) =>
    textField({
      name: fieldName(block.at, field),
      label,
      value: block.typed[field],
      error: errorIn(block, faults, field),
      ...more,
    });
}

function errorIn({ at }: Block, faults: readonly FieldFault[], field: BlockField) {
  return faults.find(({ name }) => name === fieldName(at, field))?.error;
}

function namesOf<Words extends Readonly<Record<string, { readonly zh: string }>>>(words: Words) {
  return Object.fromEntries(Object.entries(words).map(([word, { zh }]) => [word, zh]));
}
