import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the workbench, as it is and packed. */
export type BundledFile = {
  readonly type: string;
  readonly plain: Buffer;
  readonly packed: Readonly<Partial<Record<'br' | 'gzip', Buffer>>>;
};

/** The built workbench: what a browser loads first, and every file by its name in `assets`. */
export type Bundle = {
  readonly script: string;
  readonly styles: readonly string[];
  /** Scripts that the first one needs at once. */
  readonly preloads: readonly string[];
  readonly files: ReadonlyMap<string, BundledFile>;
};

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.array(z.string()).default([]),
    isEntry: z.boolean().default(false),
    imports: z.array(z.string()).default([]),
  }),
);

/**
 * Reads all of it into memory, some two megabytes, so that a newer build beside a running server changes nothing.
 *
 * @returns `null` where none has been built.
 */
export function readBundle(folder: string): Bundle | null {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return null;
  const chunks = Manifest.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  const entry = Object.values(chunks).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`${manifest} names no entry`);
  const names = globSync('*', { cwd: join(folder, 'assets') });
  const files = names
    .filter((name) => extname(name) in TYPES)
    .map((name) => [name, readFile(join(folder, 'assets', name))] as const);
  return {
    script: entry.file,
    styles: entry.css,
    preloads: [...importsOf(entry.imports, chunks)],
    files: new Map(files),
  };
}

/** The files of what is imported, and of what those import. */
function importsOf(
  names: readonly string[],
  chunks: z.output<typeof Manifest>,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const name of names) {
    const chunk = chunks[name];
    if (!chunk || found.has(chunk.file)) continue;
    found.add(chunk.file);
    importsOf(chunk.imports, chunks, found);
  }
  return found;
}

function readFile(path: string): BundledFile {
  const [br, gzip] = ['.br', '.gz'].map((ending) =>
    existsSync(path + ending) ? readFileSync(path + ending) : undefined,
  );
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    plain: readFileSync(path),
    packed: { ...(br && { br }), ...(gzip && { gzip }) },
  };
}
