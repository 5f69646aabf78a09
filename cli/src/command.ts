/** One command of the command line. */
export type Command = {
  /** How it is called, after the program's name. */
  readonly usage: string;
  /** What it does, in a line of the overview. */
  readonly summary: string;
  /** What its own help says below the usage. */
  readonly details: string;
  /** @returns the exit code: 0 done and nothing found, 1 findings or refused, 2 nothing could be read. */
  readonly run: (args: readonly string[]) => Promise<ExitCode>;
};

export type ExitCode = 0 | 1 | 2;

/** The command was called in a way that it does not understand: exit code 2, and the usage is shown. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}
