import { parse } from 'node:path';
import {
  isReportKind,
  REPORT_KINDS,
  type ReportKind,
  writeReport,
} from '@yigongkai/report-files/write/write-report';
import { type Command, WrongCall } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { isSameFile, saveOutput } from '../write-output.ts';
import { exitCodeOf, readFiles, reportsIn } from './read-files.ts';

export const reportWrite: Command = {
  usage: `report write 文件 --to ${REPORT_KINDS.join('|')} [-o 输出文件] [--force]`,
  summary: '把年度报告按官方版式写成网页、Word、Excel、PDF 或 JSON',
  details: `先同 report read 一样读出一份年度报告，再按国家格式的版式写出，合并的单元格与格式一致。
原文空白的格仍是空白，“/”仍是“/”；看不准的格写“无法确认”，不补零。

  --to     写成什么：html 网页、docx Word 文档、xlsx Excel 工作簿、pdf、json
  -o       输出到哪个文件；不写时放在原文件旁边，只换扩展名；- 为标准输出
  --force  输出文件已经存在时覆盖它`,

  async run(args) {
    const { file, kind, out, force } = writeArguments(args);
    const readings = await readFiles([file]);
    const [report] = reportsIn(readings);
    if (!report) return exitCodeOf(readings);
    if (await isSameFile(file, out))
      throw new WrongCall(`输出会覆盖原文件 ${file}，请用 -o 另写文件名`);
    const { file: name, ...content } = report;
    const bytes = await writeReport(content, kind, { file: name });
    return (await saveOutput(out, bytes, force)) ? 0 : 1;
  },
};

type WriteArguments = {
  readonly file: string;
  readonly kind: ReportKind;
  readonly out: string;
  readonly force: boolean;
};

function writeArguments(args: readonly string[]): WriteArguments {
  const { positionals, values } = parseArguments(args, {
    to: { type: 'string' },
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean', default: false },
  });
  const [file, ...others] = positionals;
  if (file === undefined) throw new WrongCall('没有给出文件');
  if (others.length > 0) throw new WrongCall('一次只能写一份报告');
  const kind = values.to ?? '';
  if (!isReportKind(kind))
    throw new WrongCall(`请用 --to 写明写成什么：${REPORT_KINDS.join('、')}`);
  const { dir, name } = parse(file);
  const beside = `${dir === '' ? '' : `${dir}/`}${name}.${kind}`;
  return { file, kind, out: values.out ?? beside, force: values.force };
}
