import type { Kysely } from 'kysely';
import { generate, PostgresDialect } from 'kysely-codegen';

/** The types of all tables of a migrated database, as they stand in `schema.gen.ts`. */
export function generateTypes<Schema>(db: Kysely<Schema>): Promise<string> {
  return generate({
    db,
    dialect: new PostgresDialect({ defaultSchemas: ['public'] }),
    outFile: null,
    typeMapping: {
      date: `import('@yigongkai/law/calendar/calendar-day').CalendarDay`,
      int8: 'number',
    },
  });
}
