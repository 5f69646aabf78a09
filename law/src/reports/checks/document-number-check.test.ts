import { expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { documentNumberCheck } from './document-number-check.ts';

const judged = (text: string) => documentNumberCheck(materialOf(exampleTelling({ 一: text })));

test.each([
  ['按照示政办发【2021】30号落实', '文号“按照示政办发【2021】30号”的年份应当用六角括号〔〕'],
  ['按照示政办发[2021]30号落实', '文号“按照示政办发[2021]30号”的年份应当用六角括号〔〕'],
  ['按照示政办发（2021）第30号落实', '文号“按照示政办发（2021）第30号”的年份应当用六角括号〔〕'],
  ['按照示政办发〔2020〕落实', '文号“按照示政办发〔2020〕”没有写序号'],
  ['按照文件（〔2021〕3号）落实', '文号“〔2021〕3号”没有写发文机关代字'],
  ['按照示政办发〔2021〕第3号落实', '文号“〔2021〕第3号”的序号不加“第”字，不编虚位'],
  ['按照示政办发〔2021〕03号落实', '文号“〔2021〕03号”的序号不加“第”字，不编虚位'],
  ['按照国办发〔2021〕30号编制', '“国办发〔2021〕30号”疑为“国办公开办函〔2021〕30号”之误'],
  ['按照国办公开函〔2021〕30号编制', '“国办公开函〔2021〕30号”疑为“国办公开办函〔2021〕30号”之误'],
  [
    '根据国务院令第721号《中华人民共和国政府信息公开条例》编制',
    '“国务院令第721号”与现行条例（国务院令第711号）不符',
  ],
  [
    '根据《政府信息公开条例》（国令第721号）编制',
    '“政府信息公开条例》（国令第721号”与现行条例（国务院令第711号）不符',
  ],
  [
    '根据国务院721号令《中华人民共和国政府信息公开条例》编制',
    '“国务院721号令”与现行条例（国务院令第711号）不符',
  ],
])('in “%s” the number is told with what is wrong', (text, says) => {
  expect(judged(`${text}。`)).toEqual(
    judgementOf(
      [
        {
          rule: 'DOCNO',
          verdict: 'uncertain',
          cells: [],
          says: `${says}，请核实`,
          where: '第一部分',
          quote: text,
        },
      ],
      1,
    ),
  );
});

test.each([
  ['按照示政办发〔2021〕30号落实', 1],
  ['按照国办公开办函〔2021〕30号编制', 1],
  ['根据国务院令第711号《中华人民共和国政府信息公开条例》编制', 1],
  ['根据《政府信息公开条例》（国令第711号）编制', 1],
  ['按照示政办发〔2021〕30号落实。按照示政办发〔2022〕4号落实', 2],
  ['按照示政办发〔2021〕30号落实。内容全面', 1],
])('“%s” is well formed', (text, count) => {
  expect(judged(`${text}。`)).toEqual(judgementOf([], count));
});

test('every number of a sentence is looked at', () => {
  const { findings } = judged('按照示发【2021】1号、示发【2022】2号落实。');
  expect(findings).toHaveLength(2);
});

test('of a long sentence the number is quoted with what stands around it', () => {
  const { findings } = judged(`${'a'.repeat(40)}示发【2021】1号，${'乙'.repeat(40)}。`);
  expect(findings[0]?.quote).toBe(`…${'a'.repeat(18)}示发【2021】1号，${'乙'.repeat(11)}…`);
});

test('without text, and without a number, nothing is judged', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(documentNumberCheck(materialOf(exampleTelling(none)))).toEqual(nothingToJudge(NO_TEXT));
  expect(judged('公开第12号公报，目录。')).toEqual(judgementOf([], 1));
  expect(judged('更新了目录。')).toEqual(nothingToJudge('正文没有引用文号'));
});
