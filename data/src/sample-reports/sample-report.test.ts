import { expect, test } from 'vitest';
import { cellAsPrinted } from './cell-as-printed.ts';
import { report2023 } from './report-2023.ts';
import { annualReport } from './sample-report.ts';

test.each([
  ['0', { value: 0, state: 'number', raw: '0' }],
  ['-3', { value: -3, state: 'number', raw: '-3' }],
  ['16,208', { value: 16208, state: 'number', raw: '16,208' }],
  ['9120.75万元', { value: 9120.75, state: 'number', raw: '9120.75万元', unit: '万元' }],
  ['_', { value: null, state: 'blank', raw: '' }],
  ['/', { value: null, state: 'slash', raw: '/' }],
  ['—', { value: null, state: 'dash', raw: '—' }],
  ['无', { value: null, state: 'none-word', raw: '无' }],
  ['不涉及', { value: null, state: 'not-applicable', raw: '不涉及' }],
])('%s is read as a person reads it', (printed, cell) => {
  expect(cellAsPrinted(printed)).toEqual(cell);
});

test.each(['', '1,20', '12件', '三', '1.'])('%j is no figure of these reports', (printed) => {
  expect(() => cellAsPrinted(printed)).toThrow(RangeError);
});

test('a row stands in the cells of its columns, and one that is not written down is 0', () => {
  const { cells } = annualReport(report2023);
  expect(cells['requests.granted.natural']?.value).toBe(41);
  expect(cells['requests.granted.total']?.value).toBe(51);
  expect(cells['requests.deny-three-securities.research']).toEqual({
    value: 0,
    state: 'number',
    raw: '0',
    where: '表三“（三）不予公开·3.危及“三安全一稳定””',
  });
  expect(cells['proactive.fees.amount']).toMatchObject({ value: 1310.082, unit: '万元' });
  expect(cells['remedies.suit-after-reconsideration.pending']?.value).toBe(1);
});

test('a row of another form or with too few figures is refused', () => {
  const { requests, remedies } = report2023;
  const changed = (changes: object) => () => annualReport({ ...report2023, ...changes });
  expect(changed({ requests: { ...requests, other: '0 0 0 0 0 0 0' } })).toThrow('other');
  expect(changed({ requests: { ...requests, new: '1 2 3' } })).toThrow('requests.new.natural');
  expect(changed({ remedies: { ...remedies, reconsideration: '0' } })).toThrow(RangeError);
  expect(changed({ proactive: {} })).toThrow('proactive.rules.made');
  expect(changed({ publishedOn: '2024-02-30' })).toThrow(RangeError);
});
