/** Server settings for tests, whose data need not outlive the machine: nothing waits for the disk. */
export const HASTE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
