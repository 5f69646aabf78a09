/** Why a file could not be read, in words that say what to do. Anything else thrown is a fault. */
export class ReadFailure extends Error {
  override readonly name: string = 'ReadFailure';
}

/** The reading did not end by itself: it took too long or too much memory, or the process that read broke down. */
export class ReadingStopped extends ReadFailure {
  override readonly name = 'ReadingStopped';
}
