import { expect, test } from 'vitest';
import type { ReportSection } from '../annual-report.ts';
import { exampleReport } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { sectionTitleCheck } from './section-title-check.ts';

const judged = (change: (sections: readonly ReportSection[]) => readonly ReportSection[]) =>
  sectionTitleCheck(materialOf(exampleReport({}, { sections: change(exampleReport().sections) })));

const finding = (no: string, says: string) =>
  judgementOf([{ rule: 'SEC-TITLE', verdict: 'note', cells: [], says, where: `第${no}部分` }], 6);

test('six parts with their titles are in order', () => {
  expect(judged((all) => all)).toEqual(judgementOf([], 6));
});

test('a part that is not there is told by its official title', () => {
  expect(judged((all) => all.filter(({ no }) => no !== '四'))).toEqual(
    finding('四', '没有第四部分“政府信息公开行政复议、行政诉讼情况”'),
  );
});

test('a part without a title is told apart from a missing one', () => {
  expect(
    judged((all) => all.map((each) => (each.no === '六' ? { ...each, title: '' } : each))),
  ).toEqual(finding('六', '第六部分没有标题“其他需要报告的事项”，正文直接写在序号之后'));
});

test('where no part was read, that is said', () => {
  expect(judged(() => [])).toEqual(nothingToJudge('没有读出任何部分'));
});
