import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { checkReports } from '@yigongkai/law/reports/check-reports';
import { type Command, WrongCall } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { obstacleAt, saveOutput } from '../write-output.ts';
import {
  exitCodeOf,
  type FileReading,
  type ReadReport,
  readFiles,
  reportsIn,
} from './read-files.ts';

/** How many files are read between two lines of progress. */
const AT_ONCE = 20;

export const reportMatrix: Command = {
  usage: 'report matrix 文件夹 -o 文件.xlsx [--force]',
  summary: '把一个文件夹里的所有年度报告汇成一个 Excel 工作簿',
  details: `读出文件夹（含各级子文件夹）里的每个文件，逐份核对，同一机关的几年互相核对，写成三张工作表：
  单元格    每份报告一行，官方表格的每一格一列；有发现的格带底色
  发现      每条发现的机关、年度、规则、结论、说明、位置和文件
  未读文件  没有读出或不是年度报告的文件，以及原因
进度写在标准错误。以“.”开头的文件不读。有“不符”或有文件没有读出时退出码为 1；
输出文件已经存在而没有写 --force 时一个文件也不读，退出码为 2。

  -o       输出到哪个文件；- 为标准输出
  --force  输出文件已经存在时覆盖它`,

  async run(args) {
    const { folder, out, force } = matrixArguments(args);
    const obstacle = force ? null : await obstacleAt(out);
    if (obstacle !== null) throw new WrongCall(obstacle);
    const files = (await filesIn(folder)).filter((file) => resolve(file) !== resolve(out));
    if (files.length === 0) throw new WrongCall(`文件夹 ${folder} 里没有文件`);
    const readings = await readAll(files);
    const name = (file: string) => relative(folder, file);
    const reports = checked(
      reportsIn(readings).map((report) => ({ ...report, file: name(report.file) })),
    );
    const unread = readings.flatMap((reading) => {
      const why = 'error' in reading ? reading.error : reading.refused;
      return why === null ? [] : [{ file: name(reading.file), why }];
    });
    const { writeMatrix } = await import('@yigongkai/report-files/write/write-matrix');
    const isSaved = await saveOutput(out, await writeMatrix(reports, unread), force);
    const hasFailed = reports.some(({ findings }) =>
      findings.some(({ verdict }) => verdict === 'fail'),
    );
    const code = exitCodeOf(readings);
    return code === 0 && (hasFailed || !isSaved) ? 1 : code;
  },
};

/** Each with its findings, those against the year before of the same organ included. */
function checked(reports: readonly ReadReport[]) {
  const results = checkReports(reports.map((report) => ({ name: report.file, report })));
  return reports.map((report, at) => ({ ...report, findings: results[at]?.findings ?? [] }));
}

function matrixArguments(args: readonly string[]) {
  const { positionals, values } = parseArguments(args, {
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean', default: false },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined) throw new WrongCall('没有给出文件夹');
  if (others.length > 0) throw new WrongCall('一次只能汇总一个文件夹');
  if (values.out === undefined) throw new WrongCall('请用 -o 写明输出文件');
  return { folder, out: values.out, force: values.force };
}

/** All files below a folder, in the order of their paths; hidden ones are left out. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new WrongCall(`没有文件夹 ${folder}，或不能读取`);
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(?:^|[\\/])\.[^.]/u.test(relative(folder, file)))
    .sort();
}

async function readAll(files: readonly string[]): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    readings.push(...(await readFiles(files.slice(at, at + AT_ONCE))));
    console.error(`已读 ${readings.length}/${files.length} 个文件`);
  }
  return readings;
}
