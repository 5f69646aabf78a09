import { expect, test } from 'vitest';
import { readText, statesOf, valuesOf } from './demo-report.ts';
import { type LayoutName, printReport } from './print-report.ts';

const ROW = 'proactive.procurement';
const FIGURES = { [`${ROW}.projects`]: '7', [`${ROW}.amount`]: '37' };

/** The row of procurement in running text, with its line of figures printed twice. */
function printedTwice(layout: LayoutName, line: string) {
  const text = printReport('2019', layout, FIGURES);
  const [start, end] = [text.indexOf('政府集中采购'), text.indexOf('三、收到')];
  return readText(`${text.slice(0, start)}政府集中采购\n${line}\n${line}\n${text.slice(end)}`);
}

test('two lines are the two figures of a row where figures stand on lines of their own', () => {
  expect(valuesOf(printedTwice('one cell a line', '37'), ROW)).toEqual([37, 37]);
});

test('where figures run together, two lines may be one row printed twice: neither is read', () => {
  const report = printedTwice('digits run together, a row a line', '737');
  expect(valuesOf(report, ROW)).toEqual([null, null]);
  expect(statesOf(report, ROW)).toEqual(['unreadable']);
});
