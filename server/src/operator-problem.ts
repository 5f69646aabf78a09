/** Why a program of ours cannot go on, told in Chinese to whoever runs it: the cause and what to do. */
export class OperatorProblem extends Error {
  override readonly name = 'OperatorProblem';
}
