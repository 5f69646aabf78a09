import { parseArgs } from 'node:util';
import { WrongCall } from './command.ts';

/** The arguments of a command that takes files and `--json`. */
export function fileArguments(args: readonly string[]): { files: string[]; json: boolean } {
  const { positionals, values } = parsed(args);
  if (positionals.length === 0) throw new WrongCall('没有给出文件');
  return { files: positionals, json: values.json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(-[^'\s]*)/.exec(error.message)?.[1];
    throw new WrongCall(option ? `选项 ${option} 不存在，或不能这样使用` : '选项写法不对', {
      cause: error,
    });
  }
}
