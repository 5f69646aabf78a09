import { type Html, html } from '../http/html.ts';
import type { Display } from '../portal/display.ts';
import type { Bundle } from './read-bundle.ts';
import { OFFICE } from './workbench-path.ts';

/**
 * The one page of the workbench; its script draws the rest.
 *
 * @param nonce of this answer alone: the styles that the script makes bear it.
 */
export function workbenchPage(
  { script, styles, preloads }: Omit<Bundle, 'files'>,
  { size, theme }: Display,
  nonce: string,
): Html {
  return html`<!doctype html>
<html lang="zh-CN" data-size="${size}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>工作台</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<style nonce="${nonce}">:root { color-scheme: light dark; }</style>
${styles.map((file) => html`<link rel="stylesheet" href="${OFFICE}${file}">\n`)}
${preloads.map((file) => html`<link rel="modulepreload" href="${OFFICE}${file}">\n`)}
<script type="module" src="${OFFICE}${script}"></script>
</head>
<body>
<div id="workbench"><p class="opening">正在打开工作台……</p></div>
<noscript><p class="opening">工作台需要启用脚本（JavaScript）。请在浏览器中启用，或者换一个浏览器。</p></noscript>
</body>
</html>`;
}
