import { describe, expect, test } from 'vitest';
import { readText, statesOf, valuesOf } from './demo-report.ts';
import { printReport } from './print-report.ts';

const NEW = '一、本年新收政府信息公开申请数量';
const FIGURES = [9, 2, 0, 1, 0, 1, 13];
const NEXT = '二、上年结转政府信息公开申请数量';

/** The text of a PDF in which the first row of table three is printed so. */
function printed(first: string, next = `${NEXT} 1 0 0 0 0 0 1`) {
  const text = printReport('2021', 'spaces', {});
  const rows = text.slice(text.indexOf(NEW), text.indexOf('三、本年度办理结果'));
  return readText(text.replace(rows, `${first}\n${next}\n`));
}

describe('figures in the midst of a label that is broken over lines', () => {
  test('are those of its row', () => {
    const report = printed('一、本年新收政府\n9 2 0 1 0 1 13\n信息公开申请数量');
    expect(valuesOf(report, 'requests.new')).toEqual(FIGURES);
    expect(valuesOf(report, 'requests.carried-in')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test.each([
    ['other figures', '8 2 0 1 0 1 12'],
    ['the same figures', '9 2 0 1 0 1 13'],
  ])('of two full lines none is known for the row’s own: %s', (_name, second) => {
    const report = printed(`一、本年新收政府\n9 2 0 1 0 1 13\n${second}\n信息公开申请数量`);
    expect(statesOf(report, 'requests.new')).toEqual(['unreadable']);
    expect(valuesOf(report, 'requests.carried-in')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('of two full lines neither is the next row’s', () => {
    const report = printed(
      '一、本年新收政府\n9 2 0 1 0 1 13\n1 0 0 0 0 0 1\n信息公开申请数量',
      NEXT,
    );
    expect(statesOf(report, 'requests.new')).toEqual(['unreadable']);
    expect(statesOf(report, 'requests.carried-in')).toEqual(['unreadable']);
  });
});

test.each([
  ['a number and the beginning of a group beside it', '一、本年\n新收政府信息公开申请数量'],
  ['the same with figures between', '一、本年\n9 2 0 1 0 1 13\n新收政府信息公开申请数量'],
])('a label that begins as a group’s does is told by its number: %s', (_name, label) => {
  const figures = label.includes('13') ? '' : ' 9 2 0 1 0 1 13';
  expect(valuesOf(printed(`${label}${figures}`), 'requests.new')).toEqual(FIGURES);
});
