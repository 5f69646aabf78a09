import type { Tx } from '../db/connect.ts';

/**
 * The next number of an organ's cases in a year, from 1 on. Its row stays locked until the transaction ends: one that
 * is rolled back leaves no gap.
 */
export async function takeNumber(tx: Tx, organ: string, year: number): Promise<number> {
  const { last } = await tx
    .insertInto('number_series')
    .values({ organ_id: organ, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['organ_id', 'year'])
        .doUpdateSet(({ ref, eb }) => ({ last: eb(ref('number_series.last'), '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}
