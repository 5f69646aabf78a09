import { readFileSync } from 'node:fs';
import { type Command, type ExitCode, WrongCall } from './command.ts';
import { ledgerVerify } from './ledger/ledger-verify.ts';
import { reportCheck } from './reports/report-check.ts';
import { reportMatrix } from './reports/report-matrix.ts';
import { reportRead } from './reports/report-read.ts';
import { reportSum } from './reports/report-sum.ts';
import { reportWrite } from './reports/report-write.ts';
import { clock } from './requests/clock.ts';
import { explain } from './requests/explain.ts';
import { fee } from './requests/fee.ts';
import { screen } from './screening/screen.ts';

/** Every command, by the words it is called with. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'report read': reportRead,
  'report check': reportCheck,
  'report sum': reportSum,
  'report write': reportWrite,
  'report matrix': reportMatrix,
  clock,
  fee,
  explain,
  screen,
  'ledger verify': ledgerVerify,
};

process.stdout.on('error', stopWhenNobodyReads);
process.exitCode = await main(process.argv.slice(2)).catch(tellFault);

async function main(args: readonly string[]): Promise<ExitCode> {
  const [first = ''] = args;
  if (first === '--version') return print(version());
  if (first === '--help' || first === '-h') return print(overview());

  const named = Object.entries(COMMANDS).find(([words]) => isCalled(words, args));
  if (!named) return refuse(unknownCall(args), overview());
  const [words, command] = named;
  const rest = args.slice(words.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) return print(helpFor(command));
  try {
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    return refuse(error.message, helpFor(command));
  }
}

function isCalled(words: string, args: readonly string[]): boolean {
  return words.split(' ').every((word, at) => args[at] === word);
}

function unknownCall([first, second]: readonly string[]): string {
  if (first === undefined) return '没有给出命令。';
  if (first.startsWith('-')) return `没有选项 ${first}。`;
  const family = Object.keys(COMMANDS).filter((words) => words.startsWith(`${first} `));
  if (family.length === 0) return `没有命令 ${first}。`;
  return second === undefined
    ? `命令 ${first} 后面还要写明做什么：${family.join('、')}。`
    : `没有命令 ${first} ${second}，可用：${family.join('、')}。`;
}

function overview(): string {
  const commands = Object.values(COMMANDS).map(
    ({ usage, summary }) => `  yigongkai ${usage}\n      ${summary}`,
  );
  return `易公开 ${version()}：政府信息公开工作平台的命令行

用法：
${commands.join('\n')}
  yigongkai 命令 --help
      一个命令的详细用法
  yigongkai --version
      版本号

退出码：0 完成且无问题；1 有“不符”或“须处理”，或有文件读不出、不是年度报告；2 用法不对，或一个文件也没有读出。`;
}

function helpFor({ usage, details }: Command): string {
  return `用法：yigongkai ${usage}\n\n${details}`;
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return JSON.parse(manifest).version;
}

function print(text: string): ExitCode {
  console.log(text);
  return 0;
}

function refuse(says: string, help: string): ExitCode {
  console.error(`${says}\n\n${help}`);
  return 2;
}

/** A fault of the program is no finding: it must not look like exit code 1. */
function tellFault(fault: unknown): ExitCode {
  console.error('程序出错，请把下面的内容报告给维护者：');
  console.error(fault);
  return 2;
}

/** The reader of a pipe, as in `| head`, may have seen enough. */
function stopWhenNobodyReads(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
}
