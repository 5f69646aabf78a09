import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import type { Errand } from '../untrusted/child-desk.ts';
import type { ReportDesk } from './desk-child.ts';
import type { DeskSettings } from './desk-settings.ts';
import { type Upload, uploadedFiles } from './uploaded-files.ts';
import type { Visit } from './visitor-limits.ts';

/** The desk as its routes use it. */
export type DeskDoor = {
  readonly desk: ReportDesk;
  readonly settings: DeskSettings;
  readonly enter: (ip: string) => Visit;
};

/** What a visitor has brought. Whoever received it leaves when it is answered. */
export type Received = Upload & {
  readonly errand: Omit<Errand, 'onWaiting'>;
  readonly leave: () => void;
};

/**
 * Takes in a form of files. When the visitor goes away, the errand's signal aborts.
 *
 * @throws Problem when the files are not taken in.
 */
export async function receiveFiles(
  { settings, enter }: DeskDoor,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Received> {
  reply.header('cache-control', 'no-store');
  const visit = enter(request.ip);
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort(new Problem('gone', '上传的人已经离开。'));
  });
  try {
    const upload = await uploadedFiles(request, visit, settings);
    const errand = { address: visit.address, signal: gone.signal };
    return { ...upload, errand, leave: visit.leave };
  } catch (error) {
    visit.leave();
    throw error;
  }
}
