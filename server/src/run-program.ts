import { OperatorProblem } from './operator-problem.ts';

/** What a program says while it works, apart from its results. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs a program to its end: 0 done, 1 refused and told why. Anything else is a fault, shown whole. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    tell(error instanceof OperatorProblem ? error.message : String((error as Error).stack));
    process.exitCode = 1;
  }
}
