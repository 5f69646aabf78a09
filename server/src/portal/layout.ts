import { reportCheckPath } from '@yigongkai/contract/report-check';
import { type Html, html } from '../http/html.ts';
import { DISPLAY_CHOICES, type Display } from './display.ts';
import type { Site } from './site.ts';

export type Crumb = { readonly href: string; readonly text: string };

export type Page = {
  readonly title: string;
  readonly path: string;
  readonly crumbs?: readonly Crumb[];
  /** Names of the national page tags, as `ColumnName`, with their content. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** Addresses of style sheets and script modules that only this page needs. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  readonly body: Html;
};

const STYLES = ['base', 'frame', 'content', 'report', 'charts'];

/** When the dark theme holds: its colours stand once, and every browser understands this. */
const DARK: Readonly<Partial<Record<Display['theme'], string>>> = {
  auto: '(prefers-color-scheme: dark)',
  dark: 'all',
};

const NAVIGATION: readonly Crumb[] = [
  { href: '/', text: '首页' },
  { href: '/organs', text: '机关名录' },
  { href: '/guide', text: '政府信息公开指南' },
  { href: '/systems', text: '政府信息公开制度' },
  { href: '/content', text: '法定主动公开内容' },
  { href: '/reports', text: '政府信息公开年报' },
  { href: '/request', text: '依申请公开' },
];

/** A whole page: works without script, says its language, offers to skip to its text. */
export function layout(site: Site, display: Display, page: Page): Html {
  const tags = { SiteName: site.name, ...page.tags };
  return html`<!doctype html>
<html lang="zh-CN" data-size="${display.size}" data-theme="${display.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title === site.name ? '' : `${page.title} · `}${site.name}</title>
${Object.entries(tags).map(([name, content]) => html`<meta name="${name}" content="${content}">\n`)}
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/tokens.css">
${DARK[display.theme] && html`<link rel="stylesheet" href="/assets/dark.css" media="${DARK[display.theme]}">`}
${STYLES.map((name) => html`<link rel="stylesheet" href="/assets/${name}.css">\n`)}
${page.styles?.map((address) => html`<link rel="stylesheet" href="${address}">\n`)}
<link rel="stylesheet" href="/assets/print.css" media="print">
<script src="/assets/read-aloud.js" defer></script>
${page.scripts?.map((address) => html`<script src="${address}" type="module"></script>\n`)}
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
${header(site, display, page)}
${breadcrumbs(page)}
<main id="main" tabindex="-1">
${page.body}
</main>
${footer(site)}
</body>
</html>`;
}

function header(site: Site, display: Display, page: Page): Html {
  return html`<header class="masthead">
${site.isSample && html`<p class="sample-note"><strong>示例</strong>“示例市演示区”及其机关均为虚构，仅供演示；真实机关只显示其公开发布的数字。</p>`}
<div class="masthead-row">
<a class="site-name" href="/">${site.name}</a>
<form class="search" role="search" action="/search" method="get">
<label class="unseen" for="q">查机关与年报</label>
<input id="q" name="q" type="search" value="${page.query}" placeholder="查机关与年报" autocomplete="off" maxlength="100">
<button>查找</button>
</form>
${displayForm(display, page.path)}
</div>
<nav aria-label="主导航"><ul>
${NAVIGATION.map(({ href, text }) => html`<li><a href="${href}"${isCurrent(href, page.path) && html` aria-current="page"`}>${text}</a></li>`)}
</ul></nav>
</header>`;
}

function displayForm(display: Display, path: string): Html {
  const toggle = (name: 'size' | 'theme', on: string, off: string) => {
    const isOn = display[name] === on;
    const label = (DISPLAY_CHOICES[name] as Record<string, string>)[on];
    return html`<button name="${name}" value="${isOn ? off : on}" aria-pressed="${isOn ? 'true' : 'false'}">${label}</button>`;
  };
  return html`<form class="display" action="/display" method="post" aria-label="显示方式">
<input type="hidden" name="back" value="${path}">
${toggle('size', 'large', 'normal')}
${toggle('theme', 'contrast', 'auto')}
${toggle('theme', 'dark', 'auto')}
<button type="button" id="read-aloud" aria-pressed="false" hidden>朗读</button>
</form>`;
}

function breadcrumbs({ crumbs, title }: Page): Html | null {
  if (!crumbs) return null;
  return html`<nav class="crumbs" aria-label="当前位置"><ol>
${crumbs.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`)}
<li><span aria-current="page">${title}</span></li>
</ol></nav>`;
}

function footer(site: Site): Html {
  return html`<footer>
<nav aria-label="页脚"><ul>
<li><a href="/site-map">网站地图</a></li>
<li><a href="/accessibility">无障碍说明</a></li>
<li><a href="${reportCheckPath}">检查一份年报</a></li>
<li><a href="/about">关于本平台</a></li>
<li><a href="/office/">工作人员登录</a></li>
</ul></nav>
<p>${site.name}，由开源软件“易公开”（yigongkai）提供。本软件与任何政府机关以及瓯海区的“易公开”系统均无关联。</p>
</footer>`;
}

function isCurrent(href: string, path: string): boolean {
  return path.split('?')[0] === href;
}
