import { describe, expect, test } from 'vitest';
import { reportIdentity } from './report-identity.ts';
import { textLines } from './text-lines.ts';

const identityOf = (preamble: string, opening = '') => {
  const lines = textLines(preamble);
  return reportIdentity(lines, lines, opening);
};

describe('organ and year', () => {
  test.each([
    ['from the title', '示例县水利局2023年政府信息公开工作年度报告', '示例县水利局', 2023],
    [
      'from a title with 年度 twice',
      '示例县水利局2024年度政府信息公开工作年度报告',
      '示例县水利局',
      2024,
    ],
    [
      'from a title in another order',
      '示例县水利局政府信息公开工作2024年度报告',
      '示例县水利局',
      2024,
    ],
    ['from a short title', '示例县水利局2022年信息公开年度报告', '示例县水利局', 2022],
    [
      'from a name with a rare character in parts',
      '(石咢)例镇人民政府2024年度政府信息公开工作年度报告',
      '(石咢)例镇人民政府',
      2024,
    ],
    [
      'from a title over two lines',
      '示例市示例区人民政府\n2024 年政府信息公开工作年度报告',
      '示例市示例区人民政府',
      2024,
    ],
    [
      'from a heading of Markdown',
      '# 示例县水利局2023年政府信息公开工作年度报告',
      '示例县水利局',
      2023,
    ],
    [
      'from a title that is announced',
      '现将示例县水利局2023年政府信息公开工作年度报告',
      '示例县水利局',
      2023,
    ],
    ['from a title that names no organ', '本单位2023年政府信息公开工作年度报告', null, 2023],
    [
      'from a title at the end of a sentence',
      '依照条例，现公布示例县2023年政府信息公开工作年度报告',
      null,
      2023,
    ],
    ['from a metadata line', '标题: 示例县2021年度政府信息公开工作年度报告', '示例县', 2021],
    [
      'from the opening sentence',
      '特向社会公布示例市档案局2024年度信息公开工作报告。',
      '示例市档案局',
      2024,
    ],
    [
      'from who compiled it',
      '本报告由示例县人民政府办公室根据条例编制。统计期限为2023年1月1日至12月31日。',
      '示例县人民政府办公室',
      2023,
    ],
    [
      'from the publisher in the metadata',
      '文件编号: | 发布机构: | 示例市档案局 |\n统计期限自2020年1月1日起至2020年12月31日止',
      '示例市档案局',
      2020,
    ],
    ['from a publisher on one line', '发布机构：示例市档案局', '示例市档案局', null],
    [
      'a short publisher in full where the text has it',
      '发布机构: | 区档案馆中心 |\n请与 示例区档案馆中心 联系',
      '示例区档案馆中心',
      null,
    ],
    [
      'a short publisher as printed where the text has two',
      '发布机构: | 区档案中心 |\n请与 甲乙区档案中心 或 丙丁区档案中心 联系',
      '区档案中心',
      null,
    ],
  ])('%s', (_name, preamble, organ, year) => {
    expect(identityOf(preamble)).toEqual({ organ, year });
  });

  test('from the first sentence of part one', () => {
    const opening = '2023年,示例区人民政府办公室以服务群众为目标,推进各项工作。';
    expect(identityOf('统计期限为2023年1月1日起至12月31日。', opening)).toEqual({
      organ: '示例区人民政府办公室',
      year: 2023,
    });
  });

  test.each([
    ['who it was that did something is not said', '', '2023年,我局认真落实各项部署。'],
    ['an abbreviation is no name', '', '2023年,市档案局以服务群众为目标。'],
    [
      'whose leadership it was under is not whose report it is',
      '',
      '2023年,示例市在市委办公室坚强领导下开展工作。',
    ],
    ['an empty publisher', '发布机构: | 成文日期: | 2021-01-22 |', ''],
    [
      'titles of several years, as in a list of links',
      '示例县水利局2021年政府信息公开工作年度报告\n示例县林业局2022年政府信息公开工作年度报告',
      '',
    ],
    ['a period over two years', '统计期限为2022年1月1日至2023年12月31日', ''],
    [
      'a document of another kind that was issued',
      '按照上级发布2022年政府信息公开工作要点的通知编写。',
      '',
    ],
    ['years in passing', '2021年3月印发的文件和2022年的计划都已落实。', ''],
  ])('are not guessed: %s', (_name, preamble, opening) => {
    expect(identityOf(preamble, opening)).toEqual({ organ: null, year: null });
  });
});
