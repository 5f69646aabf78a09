import type { MultipartFile } from '@fastify/multipart';
import { Problem } from '../errors.ts';
import { checkFile } from '../files/check-file.ts';
import type { FileDesk } from '../files/file-desk.ts';
import { receiveFile } from '../files/receive-file.ts';
import type { FollowedCase } from '../requests/request-code.ts';

/** What a case gets a file for. */
type About = 'request' | 'request-identity';

/**
 * Takes a file of the applicant into his case and has it checked. A file that cannot be taken in does not keep the
 * rest from being: it is told.
 *
 * @returns one line about it, without its name.
 */
export async function bringProof(
  desk: FileDesk,
  { request, organ }: FollowedCase,
  about: About,
  part: MultipartFile,
  number: number,
): Promise<string> {
  try {
    const by = { kind: 'applicant', organ, request } as const;
    const brought = { about, subject: request, name: part.filename, content: part.file };
    const file = await receiveFile(desk, by, brought);
    void desk.inBackground(checkFile(desk, file));
    return `第 ${number} 个文件已经收下，正在检查。`;
  } catch (error) {
    part.file.resume();
    if (!(error instanceof Problem)) throw error;
    return `第 ${number} 个文件没有收下：${error.message}`;
  }
}
