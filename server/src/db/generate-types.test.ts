import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateTypes } from './generate-types.ts';
import { testDb } from './testing.ts';

test('schema.gen.ts says what the migrations give (else: npm run db:types)', async () => {
  const { owner } = await testDb();

  expect(await readFile(join(import.meta.dirname, 'schema.gen.ts'), 'utf8')).toBe(
    await generateTypes(owner),
  );
});
