import { expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { otherPlaceCheck } from './other-place-check.ts';

const judged = (
  text: string,
  organ: string | null = '示例市演示区人民政府',
  otherPlaces?: readonly string[],
) =>
  otherPlaceCheck(
    materialOf(exampleTelling({ 一: text }, {}, { organ }), otherPlaces ? { otherPlaces } : {}),
  );

const finding = (says: string, quote: string) =>
  ({
    rule: 'OTHER-PLACE',
    verdict: 'uncertain',
    cells: [],
    says,
    where: '第一部分',
    quote,
  }) as const;

const OTHER = '这里是江苏省的文件，别处说的是浙江省，请核实是否引错';
const SILENT = nothingToJudge('正文没有引用省级文件，也没有给出外地名称');

test.each([
  '转发《江苏省示例办法》',
  '江苏省人民政府办公厅印发通知',
  '江苏省政府办公厅关于示例的通知',
  '江苏省办公厅关于示例的通知',
])('“%s” is of another province than the one that the text mostly names', (quote) => {
  expect(judged(`浙江省、浙江省部署。${quote}。`)).toEqual(judgementOf([finding(OTHER, quote)], 1));
});

test('a norm of another province than the one that the text mostly names is told', () => {
  expect(judged('浙江省部署。按照《浙江省示例办法》落实。转发《江苏省示例办法》。')).toEqual(
    judgementOf([finding(OTHER, '转发《江苏省示例办法》')], 2),
  );
});

test('a norm of another province than the organ’s own is told, however often it is named', () => {
  const text = '浙江省部署。江苏省、江苏省。转发《江苏省示例办法》。';
  expect(judged(text, '浙江省示例市人民政府')).toEqual(
    judgementOf([finding(OTHER, '转发《江苏省示例办法》')], 1),
  );
  expect(judged(text)).toEqual(judgementOf([], 1));
});

test('where two provinces are named alike often, neither is the other’s', () => {
  expect(judged('浙江省部署。转发《江苏省示例办法》。')).toEqual(judgementOf([], 1));
  expect(judged('江苏省部署。转发《浙江省示例办法》。')).toEqual(judgementOf([], 1));
});

test('a text that names one province only has none beside it', () => {
  const organ = '浙江省示例市人民政府';
  expect(judged('转发《江苏省示例办法》。', organ)).toEqual(judgementOf([], 1));
});

test('a province that is only named heads no norm', () => {
  expect(judged('浙江省、浙江省部署，赴江苏省学习。')).toEqual(SILENT);
  expect(judged('更新了目录。')).toEqual(SILENT);
});

test('places that the caller knows are looked for in titles', () => {
  const of = (text: string, name = '别处') => judged(text, null, [name]);
  expect(of('在《别处日报》上公布。')).toEqual(
    judgementOf([finding('“别处”是外地，请核实是否引错', '在《别处日报》上公布')], 1),
  );
  expect(of('赴别处学习。')).toEqual(judgementOf([], 1));
  expect(of('更新了目录。')).toEqual(judgementOf([], 1));
  expect(of('在《别+处日报》上公布。', '别+处').findings).toHaveLength(1);
  expect(judged('在《别处日报》上公布。', null, [])).toEqual(judgementOf([], 1));
});

test('of a long sentence the title is quoted with what stands around it', () => {
  const text = `${'甲'.repeat(40)}《别处日报》${'乙'.repeat(40)}。`;
  expect(judged(text, null, ['别处']).findings[0]?.quote).toBe(
    `…${'甲'.repeat(18)}《别处日报》${'乙'.repeat(12)}…`,
  );
});

test('without text nothing is judged', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(otherPlaceCheck(materialOf(exampleTelling(none)))).toEqual(nothingToJudge(NO_TEXT));
});
