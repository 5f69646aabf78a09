import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRecord } from '@yigongkai/contract/files';
import { strToU8, zipSync } from 'fflate';
import { received, recordUnasked } from '../ledger/example-acts.ts';
import { type Answer, type Browser, type Staff, testStaff } from '../people/test-staff.ts';
import { formOf, sent } from '../report-check/testing.ts';
import { blobAddress } from './blob-folder.ts';

export type FileOffice = Staff & {
  /** A request of the organ `one`. */
  readonly request: string;
  readonly clerk: Browser;
  upload(name: string, content: string | Uint8Array, by?: Browser): Promise<Answer>;
  /** The same, answered with the file's record. */
  bring(name: string, content: string | Uint8Array): Promise<FileRecord>;
  /** Names of all content in the data folder, by its part. */
  stored(part: 'quarantine' | 'accepted'): string[];
};

/** An office with a request and a clerk in the organ `one`. */
export async function fileOffice(
  settings: Parameters<typeof testStaff>[1] = {},
): Promise<FileOffice> {
  const staff = await testStaff(undefined, settings);
  const request = crypto.randomUUID();
  await recordUnasked(staff.db.app, { stream: request, organ: staff.organs.one }, received());
  await staff.account('clerk', 'one', 'clerk');
  const clerk = await staff.signedIn('clerk');
  const upload: FileOffice['upload'] = (name, content, by = clerk) =>
    uploadTo(staff, by, request, { name, content });
  return {
    ...staff,
    request,
    clerk,
    upload,
    bring: async (name, content) => {
      const { status, body, json } = await upload(name, content);
      if (status !== 200) throw new Error(`${name} was not taken in: ${body}`);
      return json;
    },
    stored: (part) => storedIn(staff, part).map(({ name }) => name),
  };
}

/** Through the door, as material of a request. */
export async function uploadTo(
  { app }: Staff,
  by: Browser,
  request: string,
  { name, content }: { readonly name: string; readonly content: string | Uint8Array },
): Promise<Answer> {
  const form = await sent(formOf([[name, content]]));
  const reply = await app.inject({
    ...form,
    url: `/api/files/of/request/${request}`,
    headers: { ...form.headers, 'x-csrf-token': by.csrf },
    cookies: by.cookies,
  });
  return { status: reply.statusCode, body: reply.body, json: reply.json() };
}

/** The name under which the content of a file of a case lies, once it is accepted. */
export function addressOf({ sha256, subject }: FileRecord): string {
  return blobAddress({ sha256: Buffer.from(sha256 ?? '', 'hex'), sealedFor: subject }).toString(
    'hex',
  );
}

/** All content in the data folder, by its part. */
export function storedIn({ dataFolder }: Staff, part: 'quarantine' | 'accepted'): Dirent[] {
  const folder = join(dataFolder, 'files', part);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile());
}

/** The words of what was found in a file. */
export function foundIn({ findings }: FileRecord): string[] {
  return findings.map(({ finding }) => finding);
}

/** A Word document of these paragraphs, with further parts. */
export function wordFile(
  paragraphs: readonly string[],
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}
