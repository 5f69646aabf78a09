import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { WrongCall } from './command.ts';

/** The arguments and options of a command; the value of an option may be a negative number. @throws WrongCall when an option is not one of its own. */
export function parseArguments<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: withNegatives(args, options), options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(-[^'\s]*)/.exec(error.message)?.[1];
    throw new WrongCall(option ? `选项 ${option} 不存在，或不能这样使用` : '选项写法不对', {
      cause: error,
    });
  }
}

/** A number below zero is the value of the option before it: its command tells the range that it allows. */
function withNegatives(args: readonly string[], options: ParseArgsOptionsConfig): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const option = joined.at(-1) ?? '';
    const takesValue = option.startsWith('--') && options[option.slice(2)]?.type === 'string';
    if (takesValue && /^-\d/.test(arg)) joined.splice(-1, 1, `${option}=${arg}`);
    else joined.push(arg);
  }
  return joined;
}
