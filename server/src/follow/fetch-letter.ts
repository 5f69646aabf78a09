import { randomUUID } from 'node:crypto';
import { Problem } from '../errors.ts';
import type { FileDesk } from '../files/file-desk.ts';
import { grantDownload } from '../files/grant-download.ts';
import { type Download, openDownload } from '../files/open-download.ts';
import type { FollowedCase } from '../requests/request-code.ts';
import type { Services } from '../services.ts';
import { actAsApplicant } from './act-as-applicant.ts';
import { type KnownCase, lettersOf } from './case-view.ts';

/**
 * Opens a file of a letter to the applicant, once. Where he wants to have it online, that he fetched it is the
 * proof of its delivery: CPL 90(2).
 *
 * @throws Problem `not-found` where no letter to him has such a file.
 */
export async function fetchLetter(
  services: Services,
  desk: FileDesk,
  followed: FollowedCase,
  known: KnownCase,
  file: string,
): Promise<Download> {
  const letter = lettersOf(known).find(({ files }) => files.includes(file));
  if (!letter) throw new Problem('not-found', '没有这份文书，或者它不是寄给您的。');
  const { request, organ } = followed;
  const by = { kind: 'applicant', organ, request } as const;
  const { token } = await grantDownload(desk, by, { file, why: '申请人下载文书' });
  const download = await openDownload(desk, by, token);
  if (isFirstOnline(known, letter.letter)) {
    const [lead, ...others] = known.state.applicants;
    await actAsApplicant(
      services,
      { ...followed, actId: randomUUID() },
      {
        kind: 'served',
        letter: letter.letter,
        method: 'electronic',
        ...(lead && others.length > 0 && { applicant: lead.id }),
        proof: `申请人凭申请编号和查询码在本平台下载，${services.now().toISOString()}，文件 ${file}`,
      },
    );
  }
  return download;
}

/** Whether he wants letters here, and has not had this one by any way. */
function isFirstOnline({ content, state }: KnownCase, seq: number): boolean {
  const letter = state.letters.find((one) => one.seq === seq);
  return content?.wanted.way === 'online' && letter?.services.length === 0;
}
