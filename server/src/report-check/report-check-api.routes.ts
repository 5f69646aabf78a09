import { checkReportFiles } from '@yigongkai/contract/report-check';
import type { App } from '../http/app-type.ts';
import { checkedFile, checkFiles } from './check-files.ts';
import { type DeskDoor, receiveFiles } from './receive-files.ts';

const { path, reply: replySchema } = checkReportFiles;

/** The same for programs: a form of files in, the JSON of the command line out. */
export function reportCheckApiRoutes(app: App, door: DeskDoor): void {
  app.post(
    path,
    { config: { permission: 'public' }, schema: { response: { 200: replySchema } } },
    async (request, reply) => {
      const { files, errand, leave } = await receiveFiles(door, request, reply);
      try {
        const waiting = { ...errand, onWaiting: () => undefined };
        return (await checkFiles(door.desk, waiting, files)).map(checkedFile);
      } finally {
        leave();
      }
    },
  );
}
