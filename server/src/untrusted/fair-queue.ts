/** Jobs waiting in turn: one from each address after another, however many an address has brought. */
export type FairQueue<Job> = {
  readonly size: () => number;
  readonly add: (address: string, job: Job) => void;
  /** The next one, taken out of the queue. */
  readonly take: () => Job | undefined;
  readonly remove: (address: string, job: Job) => void;
  /** How many come before it; 0 is the next one. */
  readonly before: (address: string, job: Job) => number;
  readonly jobs: () => readonly (readonly [address: string, job: Job])[];
};

export function fairQueue<Job>(): FairQueue<Job> {
  /** In the order of their turns: whoever was served goes to the end. */
  const turns = new Map<string, Job[]>();
  const all = () =>
    [...turns].flatMap(([address, jobs]) => jobs.map((job) => [address, job] as const));

  function remove(address: string, job: Job): void {
    const jobs = turns.get(address)?.filter((other) => other !== job) ?? [];
    if (jobs.length > 0) turns.set(address, jobs);
    else turns.delete(address);
  }

  return {
    size: () => all().length,
    add: (address, job) => {
      turns.set(address, [...(turns.get(address) ?? []), job]);
    },
    take: () => {
      const [turn] = turns;
      if (!turn) return undefined;
      const [address, [job, ...rest]] = turn;
      turns.delete(address);
      if (rest.length > 0) turns.set(address, rest);
      return job;
    },
    remove,
    before: (address, job) => {
      const rounds = turns.get(address)?.indexOf(job) ?? -1;
      if (rounds < 0) throw new RangeError('the job is not in the queue');
      const own = [...turns.keys()].indexOf(address);
      return [...turns.values()].reduce(
        (sum, jobs, turn) =>
          turn === own ? sum : sum + Math.min(jobs.length, turn < own ? rounds + 1 : rounds),
        rounds,
      );
    },
    jobs: all,
  };
}
