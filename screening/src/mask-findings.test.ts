import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { expect, test } from 'vitest';
import { labelledPassage } from './labelled/labelled-passage.ts';
import { maskFindings } from './mask-findings.ts';
import { screenText } from './screen-text.ts';

const today = calendarDay('1921-01-01');
const masked = (notation: string) => {
  const { text } = labelledPassage(notation);
  return maskFindings(text, screenText(text, { today }));
};

test.each([
  ['an identity number', '身份证号：{id}', '身份证号：33*************011'],
  ['one with X', '身份证号：{idx}', '身份证号：33*************06X'],
  ['one in groups', '身份证号：330102 19000101 0011', '身份证号：33**** ******** *011'],
  ['one masked too little', '330102190001****12', '33*************012'.replace('012', '*12')],
  ['a mobile number', '手机：{mob}', '手机：154****0001'],
  ['one in full-width digits', '手机：１５４００００００01', '手机：１５４****００01'],
  ['a landline', '电话：0599-88000001', '电话：0599-******01'],
  ['a card', '卡号：{card}', '卡号：***************0018'],
  ['a plate', '车牌京A00000', '车牌京A****0'],
  ['a mailbox', '邮箱：000001@qq.com', '邮箱：0*****@qq.com'],
  [
    'an address, down to the township',
    '住址：示例市演示区示例镇示例村5组12号',
    '住址：示例市演示区示例镇********',
  ],
  ['an address without one', '住址：示例市演示区西路99号', '住址：示例市演示区*****'],
  ['an illness', '张小明，男，患白血病。', '张小明，男，患***。'],
  ['a child', '孤儿张小明，', '孤儿张**，'],
  ['a child’s number, which is found twice', '身份证号：{child}', '身份证号：33*************059'],
  ['a child’s birth', '张小明，男，1905年3月2日出生', '张小明，男，*********出生'],
  ['coordinates, to two decimals', '东经120.123456，', '东经120.12****，'],
  ['a mark, which hides nothing', '机密★', '机密★'],
])('%s', (_name, text, result) => {
  expect(masked(text)).toBe(result);
});
