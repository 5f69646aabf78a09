import { hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type LedgerVerdict, NoExport, verifyLedger } from '@yigongkai/contract/verify-ledger';
import { type Command, WrongCall } from '../command.ts';
import { fileArguments } from '../file-arguments.ts';
import { printJson, printText } from '../print.ts';

export const ledgerVerify: Command = {
  usage: 'ledger verify 导出文件 [--json]',
  summary: '脱机核对导出的台账：散列链是否完整、有没有改动过',
  details: `逐行核对 npm run export-ledger 导出的台账：每条记录的散列值、与前一条的衔接、每次办理是否完整、
每个事件序列的末尾和总数。不符时指出第一条不符的记录，退出码为 1；文件读不出或者不是台账导出，退出码为 2。
核对说明的是导出后没有改动；台账是否被整个重写，要与以前留存的导出比对。

  --json     在标准输出打印一个 JSON 对象，带 holds、streams、events、fault`,

  async run(args) {
    const { files, json } = fileArguments(args, {});
    const [file, ...others] = files;
    if (file === undefined || others.length > 0) throw new WrongCall('要给出一个导出文件');
    const verdict = await verdictOf(file);
    if (json) printJson({ holds: verdict.fault === null, ...verdict });
    else printText([says(verdict)]);
    return verdict.fault === null ? 0 : 1;
  },
};

async function verdictOf(file: string): Promise<LedgerVerdict> {
  try {
    const handle = await open(file);
    const sha256 = (text: string) => hash('sha256', text, 'hex');
    return await verifyLedger(handle.readLines(), sha256);
  } catch (error) {
    if (error instanceof NoExport)
      throw new WrongCall(`${file}：${error.message}`, { cause: error });
    if (error instanceof Error && 'code' in error)
      throw new WrongCall(`读不出文件 ${file}`, { cause: error });
    throw error;
  }
}

function says({ streams, events, fault }: LedgerVerdict): string {
  const whole = `${streams} 个事件序列，${events} 条记录`;
  if (!fault) return `完整，未发现改动：${whole}。`;
  const place = [
    `第 ${fault.line} 行`,
    ...(fault.stream ? [`事件序列 ${fault.stream}`] : []),
    ...(fault.seq ? [`第 ${fault.seq} 条`] : []),
  ];
  return `不符：${place.join('，')}：${fault.why}。在它之前核对无误的有${whole}。`;
}
