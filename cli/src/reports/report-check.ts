import { isCalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { CheckedReport } from '@yigongkai/law/reports/check-report';
import { checkReports, type Together } from '@yigongkai/law/reports/check-reports';
import { REPORT_RULES, VERDICTS } from '@yigongkai/law/reports/report-rules';
import { type Command, WrongCall } from '../command.ts';
import { fileArguments } from '../file-arguments.ts';
import { printJson, printText } from '../print.ts';
import { readLines } from '../read-lines.ts';
import { findingsText } from './findings-text.ts';
import {
  fileHash,
  PERSON_VERDICTS,
  readVerdicts,
  type VerdictFile,
  withVerdicts,
  writeVerdicts,
} from './person-verdicts.ts';
import {
  exitCodeOf,
  type FileReading,
  type ReadReport,
  readFiles,
  reportsIn,
} from './read-files.ts';

const OPTIONS = {
  'same-organ': { type: 'boolean' },
  verdicts: { type: 'string' },
  published: { type: 'string' },
  'other-places': { type: 'string' },
} as const;

export const reportCheck: Command = {
  usage:
    'report check 文件… [--json] [--same-organ] [--verdicts 记录.json] [--published 日期] [--other-places 名单.txt]',
  summary: '读出年度报告并按勾稽关系等规则核对，同一机关的几年互相核对',
  details: `先同 report read 一样读出，再逐份按下列规则核对；给出同一机关相邻两年的报告时，也核对跨年的规则。
有“不符”时退出码为 1。

${rulesText()}

  --json        在标准输出打印一个 JSON 数组，每个文件一项，带 findings、passed、notAssessable
  --same-organ  各份报告都是同一机关的（机关改名时使用）；不写时按名称判断
  --verdicts    人工判断的记录：每一处发现在其中有一项，把 verdict 的 null 改写为
                ${Object.entries(PERSON_VERDICTS)
                  .map(([key, zh]) => `"${key}"（${zh}）`)
                  .join('、')}，可以另写 by、on、note；
                再次核对时保留，依据变了则注明须重新判断。记录按文件内容（SHA-256）区分
  --published   公布日期（YYYY-MM-DD），只给一份报告时使用；网页上的日期可能是迁移日期，程序不采用
  --other-places  外地的地名，一行一个；书名号中以这些地名开头的文件、报刊会提请核实`,

  async run(args) {
    const { files, json, ...options } = fileArguments(args, OPTIONS);
    const path = options.verdicts;
    const before = path === undefined ? {} : await readVerdicts(path);
    const readings = await readFiles(files);
    const places = options['other-places'];
    const checked = checkAll(published(readings, options.published), {
      areOneOrgan: options['same-organ'],
      ...(places === undefined ? {} : { otherPlaces: await readLines('other-places', places) }),
    });
    const { shown, file } =
      path === undefined ? { shown: checked, file: before } : await judged(checked, before);
    if (path !== undefined) await writeVerdicts(path, file);
    if (json) printJson(shown);
    else printText(reportsIn(shown).map(findingsText));
    const code = exitCodeOf(readings);
    return code === 0 && reportsIn(checked).some(hasFailed) ? 1 : code;
  },
};

type Checked = ReadReport & CheckedReport;

/** Every file in its place: those that could not be read as they are, the others checked. */
function checkAll(
  readings: readonly FileReading[],
  together: Together,
): (Checked | Exclude<FileReading, ReadReport>)[] {
  const read = readings.filter((reading): reading is ReadReport => !('error' in reading));
  const results = checkReports(
    read.map((report) => ({ name: report.file, report })),
    together,
  );
  return readings.map((reading) => {
    if ('error' in reading) return reading;
    const result = results[read.indexOf(reading)];
    if (!result) throw new Error(`no result for ${reading.file}`);
    return { ...reading, ...result };
  });
}

/** The reports with the day on which a person says that the only one was published. */
function published(readings: readonly FileReading[], day: string | undefined): FileReading[] {
  if (day === undefined) return [...readings];
  if (!isCalendarDay(day)) throw new WrongCall(`--published 要写成 YYYY-MM-DD，不能是 ${day}`);
  if (readings.length !== 1) throw new WrongCall('--published 只能用于一份报告');
  return readings.map((reading) =>
    'error' in reading ? reading : { ...reading, publishedOn: day },
  );
}

async function judged<Unread extends { readonly file: string; readonly error: string }>(
  checked: readonly (Checked | Unread)[],
  before: VerdictFile,
): Promise<{ shown: (Checked | Unread)[]; file: VerdictFile }> {
  let file = before;
  const shown: (Checked | Unread)[] = [];
  for (const report of checked) {
    if ('error' in report) {
      shown.push(report);
      continue;
    }
    const hash = await fileHash(report.file);
    const { findings, entries } = withVerdicts(report.findings, file[hash] ?? []);
    if (entries.length > 0) file = { ...file, [hash]: entries };
    shown.push({ ...report, findings });
  }
  return { shown, file };
}

function hasFailed({ findings }: CheckedReport): boolean {
  return findings.some(({ verdict }) => verdict === 'fail');
}

function rulesText(): string {
  const rows = Object.entries(REPORT_RULES).map(([rule, { says, verdict }]) => [
    `  ${rule}`,
    VERDICTS[verdict],
    says,
  ]);
  return rows.map(([rule = '', ...rest]) => [rule.padEnd(13), ...rest].join('  ')).join('\n');
}
