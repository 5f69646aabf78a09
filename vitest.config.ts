import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Debian's oldest PostgreSQL that is claimed to work; the suite runs on it wherever it is installed. */
const POSTGRES_15 = '/usr/lib/postgresql/15/bin';

const server = (name: string, postgresBinaries?: string) => ({
  test: {
    name,
    include: ['server/src/**/*.test.ts'],
    globalSetup: 'server/src/db/start-test-cluster.ts',
    testTimeout: 30_000,
    provide: { postgresBinaries },
  },
});

const hasPostgres15 = existsSync(`${POSTGRES_15}/postgres`);
if (!hasPostgres15)
  process.stderr.write(`left out: the server on PostgreSQL 15 (there is no ${POSTGRES_15})\n`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'packages',
          include: [
            '{law,official-paper,report-files,instrument-files,screening,release-gate,contract,data,workbench,cli,bin}/**/*.test.{ts,mjs}',
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/src/**/*.journey.ts'],
          globalSetup: 'e2e/src/set-up-journeys.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      server('server on PostgreSQL 18'),
      ...(hasPostgres15 ? [server('server on PostgreSQL 15', POSTGRES_15)] : []),
    ],
  },
});
