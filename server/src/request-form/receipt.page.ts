import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import type { PublishedGuide } from '../publications/organ-guide.ts';
import { formPath } from './steps.page.ts';

export type Receipt = {
  readonly number: string;
  /** As it is read out. */
  readonly code: string;
  readonly receivedOn: CalendarDay | null;
  readonly correctionBy: CalendarDay | null;
  readonly dueOn: CalendarDay | null;
  /** Whether a holiday notice that is not out yet may still move the day. */
  readonly isProvisional: boolean;
  /** What became of the files that came with it. */
  readonly files: readonly string[];
};

/** The receipt: a page to be printed, which the browser that sent the form may see for a day. */
export function receiptPage(
  organ: PublishedOrgan,
  { guide: { office } }: PublishedGuide,
  receipt: Receipt,
): Html {
  const { number, code, receivedOn, correctionBy, dueOn, isProvisional, files } = receipt;
  return html`<article class="receipt">
<h1>申请已经提交</h1>
<p role="status">${organ.name}已经收到您的申请。请保存或者打印本页。</p>
<dl class="facts">
<div><dt>申请编号</dt><dd><strong>${number}</strong></dd></div>
<div><dt>查询码</dt><dd><strong class="code">${code}</strong></dd></div>
<div><dt>收到日</dt><dd>${receivedOn ?? '待双方确认后起算'}</dd></div>
<div><dt>答复期限</dt><dd>${dueOn ?? '自确认收到之日起二十个工作日'}${isProvisional && html`<br><span class="quiet">暂定：跨到尚未公布放假安排的年度，公布后可能前后移动</span>`}</dd></div>
</dl>
<section class="notice" aria-label="保存查询码"><p><strong>查询码只在这个浏览器显示，最多 24 小时；机关也看不到。</strong>凭编号和查询码查进度、补正、撤回和下载答复。请抄下或者打印，不要告诉别人。丢失的，带身份证明到${office.name}（${office.address}，电话 ${office.telephone}）换发。</p></section>
${files.length > 0 && html`<h2>随申请上传的文件</h2><ul>${files.map((line) => html`<li>${line}</li>`)}</ul>`}
<h2>接下来</h2>
<ol>
${correctionBy && html`<li><strong>最迟 ${correctionBy}</strong>：内容不明确的，机关通知您补正，一次说清（条例第三十条）。补正后，答复期限重新计算。</li>`}
<li><strong>${dueOn ? `最迟 ${dueOn}` : '期限内'}</strong>：机关答复。需要延长的，会告知您，最多延长二十个工作日（条例第三十三条）；征求第三方意见的时间不计入。</li>
<li><strong>答复以后</strong>：答复书写明不服时向谁、在几日内申请行政复议或者提起行政诉讼。</li>
</ol>
<p class="actions unprinted"><a class="button" href="/follow">查询申请进度</a></p>
<form class="unprinted" method="post" action="${formPath(organ.slug, 'new')}"><button>离开并清除本页（公用电脑请点这里）</button></form>
</article>`;
}
