import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { WrongCall } from './command.ts';

/** The arguments and options of a command. @throws WrongCall when an option is not one of its own. */
export function parseArguments<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(-[^'\s]*)/.exec(error.message)?.[1];
    throw new WrongCall(option ? `选项 ${option} 不存在，或不能这样使用` : '选项写法不对', {
      cause: error,
    });
  }
}
