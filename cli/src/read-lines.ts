import { readFile } from 'node:fs/promises';
import { WrongCall } from './command.ts';

/** The lines of a list that an option names, without those left blank. */
export async function readLines(option: string, path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new WrongCall(`读不出 --${option} 的文件 ${path}`, { cause: error });
  });
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
