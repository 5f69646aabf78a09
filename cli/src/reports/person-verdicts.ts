import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Finding } from '@yigongkai/law/reports/finding';
import { WrongCall } from '../command.ts';

/** What a person found a finding to be. */
export const PERSON_VERDICTS = {
  confirmed: '属实',
  dismissed: '不属实',
  explained: '已有说明',
} as const satisfies Record<string, string>;

type PersonVerdict = keyof typeof PERSON_VERDICTS;

/** What the finding was made of when the person judged it; when it changes, the verdict is open again. */
type Evidence = {
  readonly verdict: string;
  readonly says: string;
};

/** One finding in the file of verdicts, with a place for the person to fill in. */
type Entry = {
  readonly rule: string;
  readonly cells: readonly string[];
  /** Tells findings without cells apart. */
  readonly quote?: string;
  readonly evidence: Evidence;
  readonly verdict: PersonVerdict | null;
  readonly by?: string;
  readonly on?: string;
  readonly note?: string;
  /** The evidence has changed since: the verdict stands as it was given and has to be given anew. */
  readonly reopened?: boolean;
};

/** Entries by the SHA-256 of the file that they are about. */
export type VerdictFile = Readonly<Record<string, readonly Entry[]>>;

/** A person's verdict as it is shown with its finding. */
export type JudgedFinding = Finding & {
  readonly person?: Pick<Entry, 'verdict' | 'by' | 'on' | 'note'> & { readonly reopened: boolean };
};

/** @throws WrongCall when the file is there but holds something else. */
export async function readVerdicts(path: string): Promise<VerdictFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new WrongCall(`读不出 --verdicts 的文件 ${path}`, { cause: error });
  }
  const file = parsed(text);
  if (!isVerdictFile(file)) throw new WrongCall(`${path} 不是人工判断的记录，没有改动它`);
  return file;
}

/** Written whole or not at all: what a person typed is not lost to a crash. */
export async function writeVerdicts(path: string, file: VerdictFile): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, `${JSON.stringify(file, null, 2)}\n`);
  await rename(draft, path);
}

export async function fileHash(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** Sets findings beside the entries of their file: those judged keep their verdict, new ones get a place. */
export function withVerdicts(
  findings: readonly Finding[],
  entries: readonly Entry[],
): { findings: JudgedFinding[]; entries: Entry[] } {
  const current = findings.map((finding) => {
    const known = entries.find((entry) => isAbout(entry, finding));
    const entry = known ? renewed(known, finding) : newEntry(finding);
    return { finding, entry };
  });
  const gone = entries.filter(
    (entry) => entry.verdict !== null && !findings.some((finding) => isAbout(entry, finding)),
  );
  return {
    findings: current.map(({ finding, entry }) => judged(finding, entry)),
    entries: [...current.map(({ entry }) => entry), ...gone],
  };
}

function isAbout(entry: Entry, { rule, cells, quote }: Finding): boolean {
  if (entry.rule !== rule || entry.cells.join() !== cells.join()) return false;
  return cells.length > 0 || entry.quote === quote;
}

function newEntry(finding: Finding): Entry {
  const { rule, cells, quote } = finding;
  const about =
    cells.length === 0 && quote !== undefined ? { rule, cells, quote } : { rule, cells };
  return { ...about, evidence: evidenceOf(finding), verdict: null };
}

function renewed(entry: Entry, finding: Finding): Entry {
  const evidence = evidenceOf(finding);
  const isSame = JSON.stringify(evidence) === JSON.stringify(entry.evidence);
  if (isSame) return entry;
  return entry.verdict === null ? { ...entry, evidence } : { ...entry, reopened: true };
}

function evidenceOf({ verdict, says }: Finding): Evidence {
  return { verdict, says };
}

function judged(finding: Finding, entry: Entry): JudgedFinding {
  if (entry.verdict === null) return finding;
  const { verdict, by, on, note, reopened = false } = entry;
  return {
    ...finding,
    person: {
      verdict,
      ...(by === undefined ? {} : { by }),
      ...(on === undefined ? {} : { on }),
      ...(note === undefined ? {} : { note }),
      reopened,
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isVerdictFile(value: unknown): value is VerdictFile {
  if (!isObject(value)) return false;
  return Object.entries(value).every(
    ([hash, entries]) =>
      /^[0-9a-f]{64}$/.test(hash) && Array.isArray(entries) && entries.every(isEntry),
  );
}

function isEntry(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.rule === 'string' &&
    Array.isArray(value.cells) &&
    isObject(value.evidence) &&
    (value.verdict === null || Object.hasOwn(PERSON_VERDICTS, String(value.verdict)))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
