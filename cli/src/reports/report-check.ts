import { type CheckedReport, checkReport } from '@yigongkai/law/reports/check-report';
import { REPORT_RULES, VERDICTS } from '@yigongkai/law/reports/report-rules';
import type { Command } from '../command.ts';
import { fileArguments } from '../file-arguments.ts';
import { printJson, printText } from '../print.ts';
import { findingsText } from './findings-text.ts';
import { exitCodeOf, readFiles, reportsIn } from './read-files.ts';

export const reportCheck: Command = {
  usage: 'report check 文件… [--json]',
  summary: '读出年度报告并按勾稽关系等规则核对',
  details: `先同 report read 一样读出，再逐份按下列规则核对；有“不符”时退出码为 1。

${rulesText()}

  --json  在标准输出打印一个 JSON 数组，每个文件一项，带 findings、passed、notAssessable`,

  async run(args) {
    const { files, json } = fileArguments(args);
    const readings = await readFiles(files);
    const checked = readings.map((reading) =>
      'error' in reading ? reading : { ...reading, ...checkReport(reading) },
    );
    if (json) printJson(checked);
    else printText(reportsIn(checked).map(findingsText));
    const code = exitCodeOf(readings);
    return code === 0 && reportsIn(checked).some(hasFailed) ? 1 : code;
  },
};

function hasFailed({ findings }: CheckedReport): boolean {
  return findings.some(({ verdict }) => verdict === 'fail');
}

function rulesText(): string {
  const rows = Object.entries(REPORT_RULES).map(([rule, { says, verdict }]) => [
    `  ${rule}`,
    VERDICTS[verdict],
    says,
  ]);
  return rows.map(([rule = '', ...rest]) => [rule.padEnd(11), ...rest].join('  ')).join('\n');
}
