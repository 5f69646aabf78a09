import { VERDICTS } from '@yigongkai/law/reports/report-rules';
import { type Reconciliation, sumReports } from '@yigongkai/law/reports/sum-reports';
import { type Command, WrongCall } from '../command.ts';
import { fileArguments } from '../file-arguments.ts';
import { printJson, printText } from '../print.ts';
import { readLines } from '../read-lines.ts';
import { exitCodeOf, type FileReading, type ReadReport, readFiles } from './read-files.ts';

export const reportSum: Command = {
  usage: 'report sum 汇总报告 机关报告… [--json] [--members 名单.txt]',
  summary: '把一个地区的汇总报告与所属各机关的报告逐格核对',
  details: `逐格列出汇总的数、各机关之和、差额，以及哪份报告缺这一格。同一机关只加一次；已由另一份
汇总包括的不再加；缺的数字不当作 0。差额都是 0、没有缺失时退出码为 0，有“不符”或者有文件
读不出、没有可加的报告时为 1，汇总报告或者各机关的报告一份也读不出时为 2。

  --json     在标准输出打印一个 JSON 对象，带 parent、children、cells、missingMembers
  --members  应当汇总的机关名单，一行一个：没有报告的会逐个列出`,

  async run(args) {
    const { files, json, members } = fileArguments(args, { members: { type: 'string' } });
    if (files.length < 2) throw new WrongCall('要给出汇总报告和至少一份机关报告');
    const names = members === undefined ? [] : await readLines('members', members);
    const [parent, ...children] = await readFiles(files);
    if (!parent) throw new WrongCall('没有给出汇总报告');
    const whole = reportIn(parent);
    const read = children.flatMap((child) => reportIn(child) ?? []);
    if (!whole || read.length === 0) {
      if (json) printJson({ parent, children });
      return 2;
    }
    const summed = sumReports(
      { name: whole.file, report: whole },
      read.map((report) => ({ name: report.file, report })),
      {
        members: names,
        unread: children.filter((child) => !reportIn(child)).map(({ file }) => file),
      },
    );
    if (json) printJson(summedJson(whole, children, summed));
    else printText([summedText(whole, children, summed)]);
    const code = exitCodeOf([parent, ...children]);
    const isWrong =
      summed.counted.length === 0 || summed.cells.some(({ verdict }) => verdict === 'fail');
    return code === 0 && isWrong ? 1 : code;
  },
};

function reportIn(reading: FileReading): ReadReport | null {
  return 'error' in reading || reading.refused !== null ? null : reading;
}

function summedJson(parent: ReadReport, children: readonly FileReading[], summed: Reconciliation) {
  const { cells, counted, uncounted, missingMembers } = summed;
  return {
    parent: identityOf(parent),
    children: children.map((child) => ({
      ...identityOf(child),
      counted: counted.includes(child.file),
      why: whyUncounted(child, uncounted),
    })),
    cells,
    missingMembers,
  };
}

function identityOf(reading: FileReading) {
  if ('error' in reading) return { file: reading.file, error: reading.error };
  return { file: reading.file, organ: reading.organ, year: reading.year };
}

function whyUncounted(child: FileReading, uncounted: Reconciliation['uncounted']): string | null {
  if ('error' in child) return child.error;
  return child.refused ?? uncounted.find(({ name }) => name === child.file)?.why ?? null;
}

function summedText(
  parent: ReadReport,
  children: readonly FileReading[],
  { cells, counted, uncounted, missingMembers }: Reconciliation,
): string {
  const told = cells.filter(({ verdict }) => verdict !== null);
  const isEmpty = counted.length === 0;
  return [
    `${parent.file}    ${parent.organ ?? '机关不明'}    ${parent.year ?? '年度不明'}`,
    `  ${isEmpty ? '没有可加的报告' : `加了 ${counted.length} 份报告`}，共 ${cells.length} 格，相符 ${cells.length - told.length} 格`,
    ...children.flatMap((child) => {
      const why = whyUncounted(child, uncounted);
      return why ? [`  没有加  ${child.file}  ${why}`] : [];
    }),
    ...missingMembers.map((name) => `  缺报告  ${name}`),
    ...(isEmpty ? [] : told).map(
      ({ verdict, says }) => `  ${verdict ? VERDICTS[verdict] : ''}  ${says}`,
    ),
  ].join('\n');
}
