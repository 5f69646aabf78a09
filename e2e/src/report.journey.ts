import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations, visit } from './visit.ts';

const DISTRICT = '/organs/demo-district/reports';

/** By how much the page is wider than its window, in CSS pixels. */
const overrun = (page: Page) =>
  page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );

test('a citizen compares two years of an organ', async () => {
  const page = await visit();
  await page.goto(inject('portal'));
  await page.getByRole('link', { name: '政府信息公开年报' }).first().click();
  await page.getByRole('link', { name: '各年比较' }).click();

  await page.getByLabel('机关', { exact: true }).selectOption({ label: '演示区人民政府' });
  await page.getByRole('button', { name: '比较' }).click();
  await page.getByLabel('从', { exact: true }).selectOption('2024');
  await page.getByLabel('到', { exact: true }).selectOption('2025');
  await page.getByLabel('指标二').selectOption({ label: '（七）总计' });
  await page.getByRole('button', { name: '比较' }).click();

  const table = page.getByRole('region', { name: '各年数据表' });
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
    '指标',
    '2024',
    '2025',
    '2024至2025年变化',
  ]);
  expect(await page.getByRole('img').count()).toBe(2);
  expect(await violations(page)).toEqual([]);
});

test('a chart says in words what it shows, and the table says the same', async () => {
  const page = await visit();
  await page.goto(`${inject('portal')}/reports/by-year?organ=demo-district`);

  const says = (await page.locator('svg desc').first().textContent()) ?? '';
  const cells = page.getByRole('region', { name: '各年数据表' }).locator('tbody td');
  const told = [...says.matchAll(/(\d{4})年(\d+)件/gu)].map(([, , figure]) => figure);
  const figures = (await cells.allInnerTexts()).filter((text) => /^\d+$/u.test(text));
  expect(told).toEqual(figures);
  expect(told.length).toBeGreaterThan(4);
});

test('a comparison goes by keyboard alone, and without script', async () => {
  const page = await visit({ javaScriptEnabled: false });
  await page.goto(`${inject('portal')}/reports/by-organ?year=2024`);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('name')).toBe('year');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('name')).toBe('measure');
  await page.keyboard.press('ArrowDown');
  for (const _ of ['applicant', 'kind', 'button']) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await page.waitForURL(/measure=requests\.carried-in/);
  expect(await page.locator('.lead').innerText()).toContain('二、上年结转');
});

test('a finding leads to its sentence and its cell, and each leads back', async () => {
  const page = await visit();
  await page.goto(`${inject('portal')}${DISTRICT}/2025`);

  const mark = page.locator('.report-text sup a').first();
  const number = await mark.innerText();
  await mark.click();
  await page.waitForURL(new RegExp(`#finding-${number}$`));
  await page.locator(`#finding-${number} a[href="#quote-${number}"]`).click();
  await page.waitForURL(new RegExp(`#quote-${number}$`));

  await page.locator('td.fail sup a').first().click();
  await page.waitForURL(/#finding-\d+$/);
  await page.locator('.findings :target a[href^="#requests."]').first().click();
  await page.waitForURL(/#requests\./);
  expect(await page.locator('td:target').count()).toBe(1);
});

test('a restated report shows what was changed, and the report before it', async () => {
  const page = await visit();
  await page.goto(`${inject('portal')}${DISTRICT}/2022`);

  await page.getByRole('link', { name: '各版之间的差别' }).click();
  expect(await page.getByRole('status').innerText()).toMatch(/表格有 [1-9]\d* 格不同/);
  await page.getByRole('link', { name: '第 1 版' }).first().click();
  expect(await page.getByText('已被更正').count()).toBe(1);
});

test('a report is saved as a file under its Chinese name', async () => {
  const page = await visit({ acceptDownloads: true });
  await page.goto(`${inject('portal')}${DISTRICT}/2025`);

  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Word\s*（2025年年报）$/ }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('演示区人民政府2025年政府信息公开工作年度报告.docx');
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

test.each([
  ['on a phone of 360 px', 'normal.light', 360],
  ['in large type on a phone', 'large.light', 360],
  ['in large type', 'large.light', 1280],
])(
  'charts %s keep their words as large as the page’s, and inside it',
  async (_name, display, width) => {
    const page = await visit({ viewport: { width, height: 800 } });
    await page.context().addCookies([{ name: 'display', value: display, url: inject('portal') }]);
    await page.goto(`${inject('portal')}/reports/by-year?organ=demo-district`);

    const sizes = await page.evaluate<number[]>(
      '[document.documentElement, document.querySelector("svg .figure")].map((one) => parseFloat(getComputedStyle(one).fontSize))',
    );
    expect((sizes[1] ?? 0) / (sizes[0] ?? 1)).toBeCloseTo(0.8);
    expect(await overrun(page)).toBe(0);
  },
);

test.each(['normal.light', 'large.light'])(
  'on a phone in %s a wide table says that it scrolls and shows a figure, and the changes fit',
  async (display) => {
    const page = await visit({ viewport: { width: 360, height: 800 } });
    await page.context().addCookies([{ name: 'display', value: display, url: inject('portal') }]);
    await page.goto(`${inject('portal')}${DISTRICT}/2022`);
    expect(await page.locator('.sideways:visible').count()).toBe(2);
    const figure = await page.locator('[id="requests.new.natural"]').boundingBox();
    expect((figure?.x ?? 360) + (figure?.width ?? 0)).toBeLessThanOrEqual(360);

    await page.goto(`${inject('portal')}${DISTRICT}/2022/changes`);
    const hidden = '(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)';
    expect(await page.evaluate(`${hidden}(document.querySelector('.official'))`)).toBe(0);
    expect(Math.max(...(await linesOfFigures(page)))).toBe(1);
  },
);

test('where a wide table fits, nothing is said of scrolling', async () => {
  const page = await visit({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${inject('portal')}${DISTRICT}/2022`);
  expect(await page.locator('.sideways:visible').count()).toBe(0);
});

/** On how many lines each figure of the table of changes stands. */
const linesOfFigures = (page: Page) =>
  page.evaluate<number[]>(`[...document.querySelectorAll('.differences td.number')].map((box) => {
    const words = document.createRange();
    words.selectNodeContents(box);
    return words.getClientRects().length;
  })`);
