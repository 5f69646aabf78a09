import type { Readable } from 'node:stream';
import { CHECK_RESULTS, type CheckResult } from '@yigongkai/contract/report-check';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import { type DeskSettings, megabytesText } from './desk-settings.ts';
import type { Visit } from './visitor-limits.ts';

export type UploadedFile = { readonly file: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly error: string }
);

export type Upload = { readonly as: CheckResult; readonly files: readonly UploadedFile[] };

/**
 * The files of a form, held in memory and nowhere else.
 *
 * @throws Problem when it is no form, holds no file, or brings more than one request may.
 */
export async function uploadedFiles(
  request: FastifyRequest,
  visit: Visit,
  settings: DeskSettings,
): Promise<Upload> {
  if (!request.isMultipart())
    throw new Problem(
      'unsupported-type',
      '没有收到文件。请用表单（multipart/form-data）上传，每个文件一项。',
    );
  if (Number(request.headers['content-length'] ?? 0) > settings.bytesPerRequest + FORM_BYTES)
    throw tooMuch(settings);
  try {
    return await readForm(request, visit, settings);
  } catch (error) {
    // Whoever still sends is heard to the end, so that the browser shows the reason.
    request.raw.unpipe();
    request.raw.resume();
    throw problemOf(error, settings);
  }
}

/** What a form holds around its files. */
const FORM_BYTES = 1024 * 1024;

async function readForm(
  request: FastifyRequest,
  visit: Visit,
  settings: DeskSettings,
): Promise<Upload> {
  let as: CheckResult = 'page';
  let total = 0;
  const files: UploadedFile[] = [];
  const limits = { fileSize: settings.bytesPerFile, files: settings.filesPerRequest, fields: 10 };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (part.fieldname === 'as') as = resultOf(part.value);
      continue;
    }
    const bytes = await bytesOf(part.file, (count) => {
      total += count;
      if (total > settings.bytesPerRequest) throw tooMuch(settings);
      visit.bring({ bytes: count });
    });
    // A form without a chosen file sends one without a name.
    if (!part.filename) continue;
    visit.bring({ files: 1 });
    files.push(
      part.file.truncated
        ? { file: part.filename, error: tooLarge(settings) }
        : { file: part.filename, bytes },
    );
  }
  if (files.length === 0)
    throw new Problem('invalid', '没有选择文件。请先选一份年报，再按“检查”。');
  const [only] = files;
  if (files.length === 1 && only && 'error' in only) throw new Problem('too-large', only.error);
  return { as, files };
}

async function bytesOf(stream: Readable, onBytes: (count: number) => void): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    onBytes(chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function resultOf(value: unknown): CheckResult {
  if (typeof value === 'string' && Object.hasOwn(CHECK_RESULTS, value)) return value as CheckResult;
  throw new Problem(
    'invalid',
    `结果的形式应为 ${Object.keys(CHECK_RESULTS).join('、')} 之一，请从页面上选择。`,
  );
}

function problemOf(error: unknown, settings: DeskSettings): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error;
  const code = 'code' in error ? error.code : '';
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT')
    return new Problem(
      'too-large',
      `一次最多检查 ${settings.filesPerRequest} 份文件。请分几次上传；文件很多时，可以在自己的电脑上运行本软件的命令 yigongkai report matrix。`,
    );
  // The form breaks off, or is none.
  return new Problem('invalid', '上传的内容不完整。请重新选择文件，再试一次。');
}

function tooLarge({ bytesPerFile }: DeskSettings): string {
  return `文件超过 ${megabytesText(bytesPerFile)} 的上限。年度报告远小于此：请确认选对了文件，或者把其中的图片压缩后再试。`;
}

function tooMuch({ bytesPerRequest }: DeskSettings): Problem {
  return new Problem(
    'too-large',
    `一次上传的文件合计不能超过 ${megabytesText(bytesPerRequest)}。请分几次上传。`,
  );
}
