import { WrongCall } from './command.ts';
import { parseArguments } from './parse-arguments.ts';

/** An option of a command: a word alone, or a word with a value. */
export type Option = { readonly type: 'boolean' | 'string' };

type Values<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]: Options[Name]['type'] extends 'boolean'
    ? boolean
    : string | undefined;
};

/** The arguments of a command that takes files, `--json`, and the options named. */
export function fileArguments<const Options extends Readonly<Record<string, Option>>>(
  args: readonly string[],
  options: Options,
): { files: string[]; json: boolean } & Values<Options> {
  const { positionals, values } = parseArguments(args, { ...options, json: { type: 'boolean' } });
  if (positionals.length === 0) throw new WrongCall('没有给出文件');
  const given: Readonly<Record<string, unknown>> = values;
  const named = Object.entries(options).map(([name, { type }]) => [
    name,
    given[name] ?? (type === 'boolean' ? false : undefined),
  ]);
  return {
    files: positionals,
    json: given.json === true,
    ...(Object.fromEntries(named) as Values<Options>),
  };
}
