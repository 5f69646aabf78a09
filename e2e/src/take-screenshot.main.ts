// A picture of a page, as the tests' browser shows it:
//   node e2e/src/take-screenshot.main.ts ADDRESS FILE.png [WIDTH] [DISPLAY, as large.dark]
import { chromium } from 'playwright-core';
import { unpackBrowser } from './unpack-browser.ts';

const [address, file, width = '1280', display = 'normal.light'] = process.argv.slice(2);
if (!address || !file) {
  console.error('usage: take-screenshot.main.ts ADDRESS FILE.png [WIDTH] [DISPLAY]');
  process.exit(2);
}

const { executable, env } = await unpackBrowser();
const browser = await chromium.launch({
  executablePath: executable,
  env: { ...process.env, ...env },
  args: ['--no-sandbox', '--disable-gpu'],
});
const viewport = { width: Number(width), height: 900 };
const context = await browser.newContext({ viewport, locale: 'zh-CN' });
await context.addCookies([{ name: 'display', value: display, url: new URL(address).origin }]);
const page = await context.newPage();
await page.goto(address);
await page.screenshot({ path: file, fullPage: true });
await browser.close();
