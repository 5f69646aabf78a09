import { readFileSync } from 'node:fs';

const FIXTURES = new URL('../../../report-files/src/fixtures/', import.meta.url);

/** A report of the sample area in which everything agrees. */
export const DISTRICT = readFileSync(new URL('demo-district-2023.txt', FIXTURES), 'utf8');

/** The same with a total that is one too many. */
export const WRONG_TOTAL = DISTRICT.replace('2 | 1 | 0 | 1 | 4 |', '2 | 1 | 0 | 1 | 5 |');

const tables = (count: number) => `<p>${'<table><tr><td>1</td></tr></table>'.repeat(count)}`;

/** A file that a child reads for some time, and one that it reads for some seconds. */
export const SLOW = tables(100_000);
export const SLOWEST = tables(300_000);

export type Part = readonly [name: string, content: string | Uint8Array];

/** A form as a browser makes it: fields, then files under the name `file`. */
export function formOf(
  files: readonly Part[],
  fields: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of files)
    form.append(
      'file',
      new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
      name,
    );
  return form;
}

/** A form as `app.inject` sends it. */
export async function sent(form: FormData) {
  const request = new Request('http://here.invalid', { method: 'POST', body: form });
  return {
    method: 'POST',
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  } as const;
}
