import { z } from 'zod';

/**
 * A backup is one gzipped tar. `format.json` comes first and says what it is; then come the tables as
 * PostgreSQL's COPY text in parts, the files and the wrapped keys; `manifest.json` comes last and lists
 * the hash of each entry, so that what has no manifest was cut off.
 */
export const FORMAT = { format: 'yigongkai-backup', version: 1 } as const;

export const FORMAT_ENTRY = 'format.json';
export const MANIFEST_ENTRY = 'manifest.json';

/**
 * What is kept as files in the data folder, by its folders. Quarantine comes first: what leaves it while it is
 * copied already stands among what is accepted.
 */
export const FILE_FOLDERS = ['files/quarantine', 'files/accepted', 'keys'] as const;

export const Format = z.object({ format: z.literal(FORMAT.format), version: z.int() });

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const Table = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.int().min(0),
});

export const Manifest = z.object({
  createdAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), sha256: Sha256 })),
  tables: z.array(Table),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string() })),
  entries: z.array(z.object({ name: z.string(), bytes: z.int().min(0), sha256: Sha256 })),
});

export type Manifest = z.infer<typeof Manifest>;

export type BackedUpTable = z.infer<typeof Table>;

/** Each part of a table is an entry under this name. */
export function tableEntries(table: { schema: string; name: string }): string {
  return `tables/${table.schema}.${table.name}/`;
}

/** Whether an entry is a file that may be put under its name in the data folder. */
export function isFileEntry(name: string): boolean {
  return (
    FILE_FOLDERS.some((folder) => name.startsWith(`${folder}/`)) &&
    name.split('/').every((part) => !['', '.', '..'].includes(part) && !/[\\\0]/.test(part))
  );
}
