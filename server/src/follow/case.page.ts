import { wantedText } from '@yigongkai/law/requests/request-content';
import { CLOCKS } from '@yigongkai/law/requests/side-clocks';
import { type Html, html } from '../http/html.ts';
import { textArea } from '../portal/choice-fields.ts';
import { textField } from '../portal/text-field.ts';
import {
  type KnownCase,
  lettersOf,
  type OwnAct,
  ownActs,
  remediesOf,
  standingOf,
  timelineOf,
} from './case-view.ts';

/** A case as its applicant sees it. @param actId of what he does next: sent twice, it is done once. */
export function casePage(known: KnownCase, actId: string): Html {
  const standing = standingOf(known);
  const { state, content, organName } = known;
  return html`<h1>${state.number}</h1>
<p class="lead">${organName}</p>
<section class="notice" aria-label="现在到哪一步"><p role="status"><strong>${standing.says}</strong></p>
${standing.by && html`<p>${CLOCKS[standing.by.id].zh}的期限：<strong>${standing.by.due}</strong>${standing.by.provisional && html` <span class="quiet">（暂定，放假安排公布后可能移动）</span>`}</p>`}</section>
${clockProof(standing)}
${ownActs(known, standing.state).map((act) => actForm(act, known, actId))}
${letters(known)}
${remedies(known)}
<h2>经过</h2>
<ol class="timeline">${timelineOf(known).map(
    ({ on, says, more }) =>
      html`<li><time datetime="${on}">${on}</time><div><p>${says}</p>${more.map((text) => html`<p class="quiet typed">${text}</p>`)}</div></li>`,
  )}</ol>
<h2>您的申请</h2>
${content && html`<dl class="facts">${Object.values(content.asked).map((text) => html`<div><dt>要什么</dt><dd class="typed">${text}</dd></div>`)}<div><dt>怎样给</dt><dd>${wantedText(content.wanted)}</dd></div></dl>`}
<form class="unprinted" method="post" action="/follow/leave"><button>离开查询</button></form>`;
}

/** 为什么是这一天？ Day by day, with what is not counted and why. */
function clockProof({ reply, proof }: ReturnType<typeof standingOf>): Html | null {
  const { start, due, workdays, provision } = reply;
  if (!start) return null;
  return html`<details><summary>为什么是这一天？</summary>
<p>${start.on} ${start.because}，当日不计；自次日起数 ${workdays} 个工作日${due && html`，到 ${due}`}（${provision}）。</p>
<div class="official" role="region" aria-label="期限逐日计算" tabindex="0"><table><thead><tr><th scope="col">日期</th><th scope="col">第几个工作日</th><th scope="col">说明</th></tr></thead>
<tbody>${proof.map((day) => html`<tr><th scope="row">${day.on}</th><td class="number">${day.counts && 'n' in day ? String(day.n) : '不计'}</td><td>${day.why}${day.provision && html`（${day.provision}）`}</td></tr>`)}</tbody></table></div></details>`;
}

function actForm(act: OwnAct, known: KnownCase, actId: string): Html {
  const id = html`<input type="hidden" name="actId" value="${actId}">`;
  if (act === 'correct') return correction(known, id);
  if (act === 'reasons')
    return html`<h2>说明理由</h2><form class="form" method="post" action="/follow/case/reasons">${id}
${textArea({ name: 'reasons', label: '申请数量、频次较多的理由', hint: known.state.reasons.at(-1)?.figures ?? '', rows: 6 })}
<button class="primary">提交理由</button></form>`;
  if (act === 'fee-seen')
    return html`<h2>缴费</h2><p>信息处理费 ${known.state.fees.at(-1)?.yuan} 元。请按收费通知书写明的方式缴纳；缴清后答复期限重新计算，逾期未缴的视为放弃申请。</p>
<form class="form" method="post" action="/follow/case/fee-seen">${id}<button class="primary">我已看到收费通知</button></form>`;
  return html`<p class="unprinted"><a href="/follow/case/withdraw">撤回这件申请</a></p>`;
}

function correction({ state, content }: KnownCase, id: Html): Html {
  const points = state.corrections.at(-1)?.points ?? [];
  return html`<h2>补正</h2><p>机关请您补充或者说明：</p><ul>${points.map((point) => html`<li>${point}</li>`)}</ul>
<form class="form" method="post" action="/follow/case/correct" enctype="multipart/form-data">${id}
${Object.entries(content?.asked ?? { 1: '' }).map(([item, text], at) =>
  textArea({
    name: `asked-${item}`,
    label: at === 0 ? '补正后的申请内容' : `第 ${item} 项`,
    rows: 6,
    value: text,
  }),
)}
${textField({ name: 'goodReason', label: '逾期补正的正当理由（没有逾期的不填）' })}
<div class="field"><label for="files">补充的材料（可以不传）</label><input id="files" name="files" type="file" multiple></div>
<button class="primary">提交补正</button></form>`;
}

function letters(known: KnownCase): Html | null {
  const all = lettersOf(known);
  if (all.length === 0) return null;
  return html`<h2>文书</h2><ul class="rows">${all.map(
    ({ zh, on, files }) =>
      html`<li><span>${zh} <span class="quiet">${on} 发出</span></span>${files.length === 0 && html`<span class="quiet">按您选择的方式另行送达</span>`}${files.map(
        (file, at) =>
          html`<form method="post" action="/follow/case/download"><input type="hidden" name="file" value="${file}"><button>下载${at > 0 && `附件 ${at}`}<span class="unseen">：${zh}</span></button></form>`,
      )}</li>`,
  )}</ul>${known.content?.wanted.way === 'online' && html`<p class="quiet">您选择在本平台接收：第一次下载即为送达，下载记录作为送达凭证。</p>`}`;
}

function remedies(known: KnownCase): Html | null {
  const told = remediesOf(known);
  if (!told) return null;
  return html`<h2>不服怎么办</h2>${told.paragraphs.map((text) => html`<p>${text}</p>`)}
${told.reconsideration && html`<p>${told.from && html`您于 ${told.from} 收到答复，`}申请行政复议的最后一天是 <strong>${told.reconsideration}</strong>。</p>`}`;
}

/** Once more before it is too late. */
export function withdrawPage({ state }: KnownCase, actId: string): Html {
  return html`<h1>撤回申请</h1>
<p>撤回后，机关不再办理 ${state.number}。以后仍可以重新申请，期限重新计算。</p>
<form class="form" method="post" action="/follow/case/withdraw"><input type="hidden" name="actId" value="${actId}">
<p class="actions"><button class="primary">确认撤回</button> <a href="/follow/case">不撤回，返回</a></p></form>`;
}
