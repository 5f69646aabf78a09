import {
  checkFileAgain,
  downloadFile,
  grantDownload as grantDoor,
  listFiles as listDoor,
  readFile,
  removeFile as removeDoor,
  uploadFile,
} from '@yigongkai/contract/files';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import { checkFile } from './check-file.ts';
import type { FileActor } from './file-actor.ts';
import type { FileDesk } from './file-desk.ts';
import { attachment } from './file-name.ts';
import type { OrgansFile } from './files.store.ts';
import { findFile, listFiles } from './find-file.ts';
import { grantDownload } from './grant-download.ts';
import { openDownload } from './open-download.ts';
import { receiveFile } from './receive-file.ts';
import { removeFile } from './remove-file.ts';
import { tendFiles } from './tend-files.ts';
import { uploadedFile } from './uploaded-file.ts';

const UPLOAD = { permission: 'file.upload' } as const;
const READ = { permission: 'file.read' } as const;

/** A page that is opened after all runs nothing, and is nothing but itself. */
const SANDBOX = "default-src 'none'; sandbox";

/** Files of cases and drafts, for the staff; what was left undone is begun when the server starts. */
export function fileRoutes(app: App, desk: FileDesk): void {
  app.addHook('onReady', async () => void desk.inBackground(tendFiles(desk)));
  app.addHook('preClose', async () => desk.checks.close());
  app.addHook('onClose', () => desk.whenIdle());
  uploadRoutes(app, desk);
  recordRoutes(app, desk);
  downloadRoutes(app, desk);
}

function uploadRoutes(app: App, desk: FileDesk): void {
  app.post(
    uploadFile.path,
    {
      config: UPLOAD,
      schema: { params: uploadFile.params, response: { 200: uploadFile.reply } },
    },
    async (request) => {
      const by = staffOf(request);
      const file = await uploadedFile(request, desk, ({ name, content }) =>
        receiveFile(desk, by, { ...request.params, name, content }),
      );
      await checkForAWhile(desk, file);
      return findFile(desk, by, file.id);
    },
  );
  app.post(
    checkFileAgain.path,
    {
      config: UPLOAD,
      schema: { params: checkFileAgain.params, response: { 200: checkFileAgain.reply } },
    },
    async (request) => {
      const by = staffOf(request);
      const { id, state } = await findFile(desk, by, request.params.file);
      if (state === 'accepted' || state === 'refused')
        throw new Problem('conflict', '这个文件已经检查完毕。');
      await checkForAWhile(desk, { id, organ: by.actor.organ });
      return findFile(desk, by, id);
    },
  );
}

function recordRoutes(app: App, desk: FileDesk): void {
  app.get(
    listDoor.path,
    { config: READ, schema: { params: listDoor.params, response: { 200: listDoor.reply } } },
    async (request) => ({ files: [...(await listFiles(desk, staffOf(request), request.params))] }),
  );
  app.get(
    readFile.path,
    { config: READ, schema: { params: readFile.params, response: { 200: readFile.reply } } },
    (request) => findFile(desk, staffOf(request), request.params.file),
  );
  app.post(
    removeDoor.path,
    {
      config: UPLOAD,
      schema: {
        params: removeDoor.params,
        body: removeDoor.body,
        response: { 200: removeDoor.reply },
      },
    },
    async (request) => {
      await removeFile(desk, staffOf(request), { ...request.params, ...request.body });
      return {};
    },
  );
}

function downloadRoutes(app: App, desk: FileDesk): void {
  app.post(
    grantDoor.path,
    {
      config: READ,
      schema: {
        params: grantDoor.params,
        body: grantDoor.body,
        response: { 200: grantDoor.reply },
      },
    },
    async (request) => {
      const asked = { ...request.params, ...request.body };
      const { token, expiresAt } = await grantDownload(desk, staffOf(request), asked);
      const path = downloadFile.path.replace(':download', token);
      return { path, expiresAt: expiresAt.toISOString() };
    },
  );
  app.get(
    downloadFile.path,
    // Whoever only asks for the headers would spend the grant.
    { config: READ, schema: { params: downloadFile.params }, exposeHeadRoute: false },
    async (request, reply) => {
      const { download } = request.params;
      const { name, mime, bytes, content } = await openDownload(desk, staffOf(request), download);
      return reply
        .type(mime)
        .headers({
          'content-disposition': attachment(name),
          'content-length': bytes,
          'content-security-policy': SANDBOX,
          'cache-control': 'no-store',
          'accept-ranges': 'none',
        })
        .send(content);
    },
  );
}

function staffOf(request: FastifyRequest) {
  return { kind: 'staff', actor: actorOf(request) } as const satisfies FileActor;
}

/** Until the check has ended, or whoever brought the file has waited long enough: it goes on without him. */
async function checkForAWhile(desk: FileDesk, file: OrgansFile): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const longEnough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, desk.settings.answerSeconds * 1000);
  });
  try {
    await Promise.race([desk.inBackground(checkFile(desk, file)), longEnough]);
  } finally {
    clearTimeout(timer);
  }
}
