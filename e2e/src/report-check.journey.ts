import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations, visit } from './visit.ts';

/** Other people's reports, which lie beside the project. */
const FOLDER = process.env.YIGONGKAI_REPORTS
  ? pathToFileURL(`${process.env.YIGONGKAI_REPORTS}/`)
  : new URL('../../../shared/', import.meta.url);
const OURS = new URL('../../report-files/src/fixtures/', import.meta.url);
const DISTRICT = fileURLToPath(new URL('demo-district-2023.txt', OURS));

const published = ['reports/', 'seeds/']
  .map((folder) => new URL(folder, FOLDER))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => fileURLToPath(new URL(name, folder))));
if (published.length === 0)
  process.stderr.write(
    `no published reports at ${FOLDER.pathname}: our own fixtures are dropped\n`,
  );
const dropped = (
  published.length > 0
    ? published
    : readdirSync(OURS).map((name) => fileURLToPath(new URL(name, OURS)))
).slice(0, 20);
const pdf = published.find((file) => file.endsWith('hongze-2024.pdf'));

/** The sample's report with a total that is one too many. */
const WRONG = {
  name: '年报.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    readFileSync(DISTRICT, 'utf8').replace('2 | 1 | 0 | 1 | 4 |', '2 | 1 | 0 | 1 | 5 |'),
  ),
};

async function open(options?: Parameters<typeof visit>[0]): Promise<Page> {
  const page = await visit(options);
  await page.goto(`${inject('portal')}/report-check`);
  return page;
}

async function drop(page: Page, files: readonly string[]): Promise<void> {
  const contents = files.map((file) => [basename(file), readFileSync(file).toString('base64')]);
  const dataTransfer = await page.evaluateHandle(`(() => {
    const dropped = new DataTransfer();
    for (const [name, content] of ${JSON.stringify(contents)})
      dropped.items.add(new File([Uint8Array.from(atob(content), (c) => c.charCodeAt(0))], name));
    return dropped;
  })()`);
  await page.dispatchEvent('#drop', 'drop', { dataTransfer });
}

const ends = (page: Page) => page.getByRole('button', { name: '清空' }).waitFor();

const overrun = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

test('an evaluator drops twenty files, sees each one’s result and takes all of them home', async () => {
  const page = await open();
  await drop(page, dropped);
  await ends(page);
  expect(await page.getByRole('status').innerText()).toContain(
    `已完成 ${dropped.length} / ${dropped.length} 份`,
  );
  expect(await violations(page)).toEqual([]);

  await page.locator('.files .file-name:enabled').last().click();
  expect(await page.locator('.result h2').innerText()).not.toBe('');
  expect(await violations(page)).toEqual([]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /Excel/ }).click();
  expect((await saving).suggestedFilename()).toBe('年度报告数字和发现.xlsx');
  await expect.poll(() => page.getByRole('status').innerText()).toBe('已经下载。');
});

test('a finding leads to its words in the text and to its cell, and each leads back', async () => {
  const page = await open();
  await page.locator('#files').setInputFiles([WRONG]);
  await ends(page);
  const finding = page.locator('#finding-1');

  await finding.getByRole('link', { name: '看原文' }).click();
  const line = page.locator('.source-lines :target');
  expect(await line.innerText()).toContain('5');
  expect(await line.getByRole('link', { name: '发现 1' }).count()).toBe(1);

  await finding.getByRole('link', { name: /^表/ }).first().click();
  const cell = page.locator('.official td:target');
  await cell.getByRole('link', { name: '发现 1' }).click();
  expect(page.url()).toContain('#finding-1');
});

/** The demo's own report of 2025 with its planted mistakes, as the portal hands it out. */
async function ownPdf() {
  const reply = await fetch(
    `${inject('portal')}/organs/demo-district/reports/2025/versions/1/files/pdf`,
  );
  return {
    name: '年报.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(await reply.arrayBuffer()),
  };
}

test('a PDF is shown as its pages, with what a finding speaks of marked', async () => {
  const page = await open();
  await page.locator('#files').setInputFiles(pdf ?? [await ownPdf()]);
  await ends(page);
  const drawn = page.locator('.page canvas').first();
  await drawn.waitFor();
  expect((await drawn.boundingBox())?.width).toBeGreaterThan(100);
  await page.getByRole('link', { name: '看原文' }).first().click();
  expect(await page.locator('.page-mark.wanted').count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: '看文字' }).click();
  expect(await page.locator('.source-lines').isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
});

test('the whole way goes by keyboard alone', async () => {
  const page = await open();
  const chosen = page.waitForEvent('filechooser');
  await page.locator('main').focus();
  await tabTo(page, '#files');
  await page.keyboard.press('Enter');
  await (await chosen).setFiles([WRONG]);
  await ends(page);

  expect(await page.locator(':focus').getAttribute('id')).toBe('result-title');
  await tabTo(page, '.to-source');
  await page.keyboard.press('Enter');
  expect(await page.locator('.source-lines :target').count()).toBe(1);
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`${selector} is not reached by the Tab key`);
}

describe('without script', () => {
  test('one file is checked and its result read', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.locator('#files').setInputFiles([WRONG]);
    await page.getByRole('button', { name: '检查', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('核对结果');
    await page.getByRole('link', { name: '看原文' }).first().click();
    expect(await page.locator('.source-lines :target').innerText()).toContain('5');
  });

  test('the result comes as a Word document', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.locator('#files').setInputFiles([WRONG]);
    await page.getByRole('radio', { name: /Word/ }).check();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '检查', exact: true }).click();
    expect((await saving).suggestedFilename()).toBe('年度报告核对意见.docx');
  });
});

test('on a phone all files stand in the page; on a wide screen they scroll, and are counted', async () => {
  const page = await visit({ viewport: { width: 360, height: 800 } });
  await page.goto(`${inject('portal')}/report-check`);
  const many = Array.from({ length: 12 }, (_, at) => ({ ...WRONG, name: `${at}.txt` }));
  await page.locator('#files').setInputFiles(many);
  await ends(page);
  const hidden = () =>
    page.evaluate<number>(
      '(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector(".files"))',
    );
  expect(await hidden()).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await hidden()).toBeGreaterThan(0);
  expect(await page.locator('#checking-title').innerText()).toBe('文件（12 份）');
});

test('more files than one may bring are refused before anything is sent', async () => {
  const page = await open();
  const many = Array.from({ length: 101 }, (_, at) => ({ ...WRONG, name: `${at}.txt` }));
  await page.locator('#files').setInputFiles(many);
  expect(await page.getByRole('status').innerText()).toContain('一次最多检查 100 份文件');
  expect(await page.locator('.files li').count()).toBe(0);
});

test.each([
  ['on a phone of 360 px', 360, 'normal.light'],
  ['on a phone in large type', 360, 'large.light'],
  ['in large type', 1280, 'large.light'],
  ['in high contrast', 1280, 'normal.contrast'],
  ['in the dark theme', 1280, 'normal.dark'],
])('a result is accessible and does not run over its side %s', async (_mode, width, display) => {
  const page = await visit({ viewport: { width, height: 800 } });
  await page.context().addCookies([{ name: 'display', value: display, url: inject('portal') }]);
  await page.goto(`${inject('portal')}/report-check`);
  await page.locator('#files').setInputFiles([WRONG]);
  await ends(page);
  expect(await violations(page)).toEqual([]);
  expect(await overrun(page)).toBe(0);
  if (width === 360) {
    expect(await page.locator('.sideways:visible').count()).toBe(2);
    expect(await firstFigureEnds(page)).toBeLessThanOrEqual(width);
  }
});

/** How far from the left the first figure of table three ends, in pixels. */
async function firstFigureEnds(page: Page): Promise<number> {
  const box = await page.locator('[id="requests.new.natural"]').boundingBox();
  if (!box) throw new Error('table three is not shown');
  return box.x + box.width;
}
