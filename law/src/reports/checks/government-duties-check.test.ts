import { expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { governmentDutiesCheck } from './government-duties-check.ts';

const judged = (text: string, organ: string | null = '示例市演示区人民政府') =>
  governmentDutiesCheck(materialOf(exampleTelling({ 一: text, 五: '' }, {}, { organ })));

test.each(['纳入考核', '绩效评价', '社会评议良好', '满意度较高', '未发生责任追究', '没有问责'])(
  'one of the three is enough: %s',
  (text) => expect(judged(`${text}。`)).toEqual(judgementOf([], 1)),
);

test.each(['示例市演示区人民政府', '示例市演示区示例镇人民政府'])(
  'a report of %s with none of the three is told so',
  (organ) => {
    expect(judged('更新了目录。', organ)).toEqual(
      judgementOf(
        [
          {
            rule: 'GOV-50-4',
            verdict: 'uncertain',
            cells: [],
            says: '没有写到工作考核、社会评议、责任追究，请核实',
            where: '第一部分、第五部分',
          },
        ],
        1,
      ),
    );
  },
);

test('a department owes none, and of an unknown organ it is not known', () => {
  expect(judged('更新了目录。', '示例市演示区教育局')).toBeNull();
  for (const organ of ['示例中心', null])
    expect(judged('更新了目录。', organ)).toEqual(nothingToJudge('由机关名称看不出是不是人民政府'));
});

test('without text nothing is judged', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(governmentDutiesCheck(materialOf(exampleTelling(none)))).toEqual(nothingToJudge(NO_TEXT));
});
