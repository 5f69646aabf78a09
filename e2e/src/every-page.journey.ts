import { describe, expect, inject, test } from 'vitest';
import { violations, visit } from './visit.ts';

const PAGES = [
  '/',
  '/organs',
  '/guide',
  '/systems',
  '/content',
  '/reports',
  '/request',
  '/organs/demo-district',
  '/organs/demo-district/guide',
  '/reports/by-year',
  '/reports/by-year?organ=demo-district&two=requests.total&three=proactive.fees.amount',
  '/reports/by-organ?year=2024',
  '/reports/by-organ?year=1999',
  '/reports/by-year?organ=demo-district&one=none',
  '/organs/demo-district/reports',
  '/organs/demo-district/reports/2022',
  '/organs/demo-district/reports/2022/versions/1',
  '/organs/demo-district/reports/2022/changes',
  '/organs/demo-district/reports/2020',
  '/organs/demo-district/reports/2021',
  '/organs/demo-district/reports/2025',
  '/organs/ouhai-office',
  '/organs/ouhai-office/reports',
  '/organs/ouhai-office/reports/2023',
  '/organs/jiaojiang-offices/reports/2020',
  '/report-check',
  '/search?q=瓯海',
  '/search?q=没有这样的机关',
  '/about',
  '/accessibility',
  '/site-map',
  '/no-such-page',
  '/organs/ouhai-office/reports/1999',
];

const MODES = {
  'in light': { display: 'normal.light', width: 1280 },
  'in the dark theme': { display: 'normal.dark', width: 1280 },
  'in high contrast': { display: 'normal.contrast', width: 1280 },
  'in large type': { display: 'large.light', width: 1280 },
  'on a phone of 360 px': { display: 'normal.light', width: 360 },
  'on a phone in large type': { display: 'large.light', width: 360 },
  'at 400 % zoom': { display: 'normal.light', width: 320 },
} as const;

describe.each(Object.entries(MODES))('%s', (_mode, { display, width }) => {
  test.each(PAGES)('%s is accessible and does not run over its side', async (path) => {
    const page = await visit({ viewport: { width, height: 800 } });
    await page.context().addCookies([{ name: 'display', value: display, url: inject('portal') }]);
    await page.goto(inject('portal') + path);

    expect(await violations(page)).toEqual([]);
    const overrun = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overrun).toBe(0);
  });
});
