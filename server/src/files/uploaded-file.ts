import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import type { FileDesk } from './file-desk.ts';
import { tooLarge } from './receive-file.ts';

/** What a form holds around its file. */
const FORM_BYTES = 1024 * 1024;

/**
 * Hands over the one file of a form while it comes in.
 *
 * @throws Problem when it is no form, holds no file, breaks off, or is larger than a file may be.
 */
export async function uploadedFile<Result>(
  request: FastifyRequest,
  desk: FileDesk,
  receive: (file: { readonly name: string; readonly content: Readable }) => Promise<Result>,
): Promise<Result> {
  if (!request.isMultipart())
    throw new Problem(
      'unsupported-type',
      '没有收到文件。请用表单（multipart/form-data）上传，文件放在名为 file 的一项里。',
    );
  const { bytesPerFile } = desk.settings;
  if (Number(request.headers['content-length'] ?? 0) > bytesPerFile + FORM_BYTES)
    throw tooLarge(desk);
  try {
    const part = await request.file({
      // One byte more tells that it is too large.
      limits: { fileSize: bytesPerFile + 1, files: 1, fields: 10 },
    });
    if (!part?.filename) throw new Problem('invalid', '没有选择文件。请先选一个文件再上传。');
    return await receive({ name: part.filename, content: part.file });
  } catch (error) {
    hearOut(request, FORM_BYTES);
    throw problemOf(error);
  }
}

/** Whoever still sends is heard a little longer, so that a browser shows the reason, and then cut off. */
function hearOut({ raw }: FastifyRequest, mostBytes: number): void {
  let rest = 0;
  raw.unpipe();
  raw.on('data', (piece: Buffer) => {
    rest += piece.length;
    if (rest > mostBytes) raw.destroy();
  });
  raw.resume();
}

function problemOf(error: unknown): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'FST_FILES_LIMIT') return new Problem('invalid', '一次只能上传一个文件。');
  if (code.startsWith('FST_') || BROKEN_OFF.has(code) || BROKEN_FORM.test(error.message))
    return new Problem('invalid', '上传的内容不完整，没有收下。请重新选择文件，再试一次。');
  return error;
}

const BROKEN_OFF = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'ABORT_ERR']);
const BROKEN_FORM = /multipart|Unexpected end|Part terminated|aborted|terminated early/i;
