import { expect, inject, test, vi } from 'vitest';
import { startedFolder } from '../postgres/testing.ts';
import { killRounds } from './kill-rounds.ts';

/** Programs are killed and started again, on a machine that may be busy. */
vi.setConfig({ testTimeout: 300_000 });

/** Fewer on the second version of PostgreSQL: a round starts two programs anew. */
const ROUNDS = inject('postgresBinaries') ? 6 : 20;

test('kill -9 of server and database under load loses no acknowledged act and leaves none half done', async () => {
  const dataFolder = await startedFolder();
  const place = { dataFolder, binaries: inject('postgresBinaries') };

  const result = await killRounds(place, ROUNDS, () => undefined);

  expect(result.acknowledged).toBeGreaterThan(ROUNDS);
  expect(result.unanswered).toBeGreaterThan(0);
});
