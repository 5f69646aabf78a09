import { describe, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

describe('the fee is told for a program', () => {
  test.each([
    ['by items', ['--items', '45'], 5_500, '信息处理费管理办法第四条'],
    [
      'by items after others of the month',
      ['--items', '1', '--already', '10'],
      100,
      '信息处理费管理办法第四条',
    ],
    ['by pages', ['--pages', '250'], 4_700, '信息处理费管理办法第五条'],
    ['as nothing, where nothing is due', ['--pages', '30'], 0, '信息处理费管理办法第五条'],
  ])('%s', async (_name, args, yuan, provision) => {
    const { code, out, err } = await runCli('fee', ...args, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const told = JSON.parse(out);
    expect(told).toMatchObject({ yuan, provision });
    expect(told.bands.reduce((sum: number, band: { yuan: number }) => sum + band.yuan, 0)).toBe(
      yuan,
    );
  });
});

test('the fee is told for a person, band by band', async () => {
  const { code, out } = await runCli('fee', '--items', '45');
  expect(code).toBe(0);
  expect(out.split('\n').map((line) => line.split(/\s+/))).toEqual([
    ['档次', '数量', '标准', '金额'],
    ['第1—10件', '10件', '0元/件', '0元'],
    ['第11—30件', '20件', '100元/件', '2000元'],
    ['第31—40件', '10件', '200元/件', '2000元'],
    ['第41—45件', '5件', '300元/件', '1500元'],
    ['合计', '5500元'],
    [''],
    ['按件计算，依据：信息处理费管理办法第四条'],
    [''],
  ]);
});

describe('the fee is not told when it is asked for wrongly', () => {
  test.each([
    ['by both schemes', ['--items', '5', '--pages', '5'], '不能并用'],
    ['by neither', [], '要给出 --items 件数，或者 --pages 页数'],
    [
      'for pages after others',
      ['--pages', '5', '--already', '3'],
      '--already 只与 --items 一起使用',
    ],
    ['for no item', ['--items', '0'], '--items 要写成 1 到 1000000 之间的整数，不能是 0'],
    ['for fewer than none', ['--items', '-1'], '--items 要写成 1 到 1000000 之间的整数，不能是 -1'],
    ['for part of an item', ['--items', '1.5'], '不能是 1.5'],
    ['for too many', ['--pages', '1000001'], '不能是 1000001'],
    ['for a word', ['--items', '10', '--already', '三'], '--already 要写成 0 到'],
    ['with something else', ['5'], '不认识的参数 5'],
  ])('%s', async (_name, args, says) => {
    const { code, out, err } = await runCli('fee', ...args, '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });
});
