import type { Command } from '../command.ts';
import { fileArguments } from '../file-arguments.ts';
import { printJson, printText } from '../print.ts';
import { exitCodeOf, readFiles, reportsIn } from './read-files.ts';
import { reportText } from './report-text.ts';

export const reportRead: Command = {
  usage: 'report read 文件… [--json]',
  summary: '读出年度报告的各张表和各部分',
  details: `读出已公布的政府信息公开工作年度报告（2019 年、2021 年两种格式）。
本版本读取纯文本（.txt、.md），表格的单元格之间要有竖线“|”。
看不准的格不猜：值为空，状态为 unreadable。

  --json  在标准输出打印一个 JSON 数组，每个文件一项`,

  async run(args) {
    const { files, json } = fileArguments(args);
    const readings = await readFiles(files);
    if (json) printJson(readings);
    else printText(reportsIn(readings).map(reportText));
    return exitCodeOf(readings);
  },
};
