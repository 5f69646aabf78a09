import { ORGANS_COMPARED, organPath, YEARS_COMPARED } from '@yigongkai/contract/paths';
import { reportCheckPath } from '@yigongkai/contract/report-check';
import { PLATFORM_COLUMNS } from '@yigongkai/law/publications/platform-columns';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import type { Site } from './site.ts';

export function aboutPage(site: Site): Html {
  return html`<h1>关于本平台</h1>
<p>“${site.name}”运行开源软件“易公开”（yigongkai）。软件以木兰宽松许可证第 2 版发布，任何机关都可以自行部署。</p>
<h2>与他人的关系</h2>
<p>本软件是独立的开源项目，与任何政府机关无隶属关系，也不是瓯海区同名的“易公开”系统。</p>
<h2>关于数字</h2>
<p>收录的真实机关只显示其公开发布的数字、出处和日期。核对结果标明“第三方核对”，只说明数字之间是否一致，不评价机关的工作；如有疑义，以该机关发布的原文为准。</p>
${site.isSample && html`<h2>关于示例</h2><p>“示例市演示区”及其机关均为虚构，不对应任何真实地区。</p>`}`;
}

export function accessibilityPage(): Html {
  return html`<h1>无障碍说明</h1>
<p>每个页面都可以：</p>
<ul>
<li>不用鼠标，只用键盘浏览；第一次按 Tab 键可以“跳到正文”。</li>
<li>用读屏软件阅读：标题分级，表格的表头与单元格对应。</li>
<li>切换“大字版”（放大到 1.5 倍）、“高对比”和“深色”；选择只记在您的浏览器里。</li>
<li>放大到 400% 而不丢失内容；宽表格可以在自己的框内左右移动。</li>
<li>在支持语音的浏览器中“朗读”正文。</li>
<li>关闭脚本后照常使用；可以打印。</li>
</ul>
<p>阅读有困难的申请人，可以请机关提供帮助（条例第四十三条）。</p>`;
}

export function siteMapPage(organs: readonly PublishedOrgan[]): Html {
  return html`<h1>网站地图</h1>
<h2>栏目</h2>
<ul><li><a href="/organs">机关名录</a></li>${PLATFORM_COLUMNS.map(({ column, zh }) => html`<li><a href="/${column}">${zh}</a></li>`)}</ul>
<h2>年报比较</h2>
<ul><li><a href="${YEARS_COMPARED}">各年比较</a></li><li><a href="${ORGANS_COMPARED}">各机关比较</a></li></ul>
<h2>机关</h2>
<ul>${organs.map(({ slug, name }) => html`<li><a href="${organPath(slug)}">${name}</a></li>`)}</ul>
<h2>工具</h2>
<ul><li><a href="${reportCheckPath}">检查一份年报</a></li></ul>
<h2>说明</h2>
<ul><li><a href="/about">关于本平台</a></li><li><a href="/accessibility">无障碍说明</a></li></ul>`;
}
