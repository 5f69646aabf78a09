/** Why a file could not be read, in words that say what to do. Anything else thrown is a fault. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure';
}
