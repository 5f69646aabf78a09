import { cite } from '@yigongkai/law/provisions/provision';
import { findRules } from '@yigongkai/law/rulebook/find-rules';
import { RULE_KINDS, type Rule } from '@yigongkai/law/rulebook/rule';
import { type Command, WrongCall } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { printJson, printText } from '../print.ts';

export const explain: Command = {
  usage: 'explain 条款|处理结果|规则编号|名称 [--json]',
  summary: '说明一条规则：依据、内容、默认设置和来源',
  details: `可以写条款（条例第三十条、REG 33(2)、行政复议法第二十三条）、编号（granted、CORR_NOTICE、T3-ROW、风险点的
序号 7）或者名称的一部分（征求第三方）。写条款时，列出以它为依据的全部规则；找不到时退出码为 2。

  --json     在标准输出打印一个 JSON 数组`,

  async run(args) {
    const { positionals, values } = parseArguments(args, { json: { type: 'boolean' } });
    const asked = positionals.join(' ');
    if (asked.trim() === '') throw new WrongCall('没有写明要说明什么');
    const found = findRules(asked);
    if (found.length === 0) throw new WrongCall(`没有与“${asked}”相符的规则`);
    if (values.json) printJson(found.map(ruleJson));
    else printText(found.map(ruleText));
    return 0;
  },
};

function ruleJson({ kind, id, zh, provisions, says }: Rule) {
  return { kind, id, name: zh, provisions: provisionsOf(provisions), says };
}

function ruleText({ kind, id, zh, provisions, says }: Rule): string {
  const cited = provisionsOf(provisions);
  return [
    `${RULE_KINDS[kind]}  ${zh}（${id}）`,
    ...(cited.length > 0 ? [`  依据：${cited.join('、')}`] : []),
    ...says.map((line) => `  ${line}`),
  ].join('\n');
}

function provisionsOf(provisions: Rule['provisions']): string[] {
  return [...new Set(provisions.map(cite))];
}
