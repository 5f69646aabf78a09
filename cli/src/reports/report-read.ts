import type { Command } from '../command.ts';
import { fileArguments } from '../file-arguments.ts';
import { printJson, printText } from '../print.ts';
import { exitCodeOf, readFiles, reportsIn } from './read-files.ts';
import { reportText } from './report-text.ts';

export const reportRead: Command = {
  usage: 'report read 文件… [--json]',
  summary: '读出年度报告的各张表和各部分',
  details: `读出已公布的政府信息公开工作年度报告（2019 年、2021 年两种格式）。
读取网页（.html）、PDF（要有文字层）、Word（.docx）和纯文本（.txt、.md），按内容辨认，不看扩展名。
文件在单独的进程里读取，一份超过 10 秒或 512 MB 就停止，接着读下一份。
看不准的格不猜：值为空，状态为 unreadable。

  --json  在标准输出打印一个 JSON 数组，每个文件一项`,

  async run(args) {
    const { files, json } = fileArguments(args, {});
    const readings = await readFiles(files);
    if (json) printJson(readings);
    else printText(reportsIn(readings).map(reportText));
    return exitCodeOf(readings);
  },
};
