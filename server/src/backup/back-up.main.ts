import { readConfig } from '../config.ts';
import { openDatabase } from '../open-database.ts';
import { tell } from '../run-program.ts';
import { backUp } from './back-up.ts';
import { runWithFile } from './run-with-file.ts';

await runWithFile(
  '用法：npm run backup -- 备份文件（如 office-2026-03-01.tar.gz）',
  async (file, signal) => {
    const database = await openDatabase(readConfig(process.env), tell, { mustExist: true });
    try {
      const { dataFolder } = database;
      await database.asOwner((client) => backUp({ client, dataFolder, file, say: tell, signal }));
      tell(`已备份到 ${file}。其中含个人信息，请妥善保管。`);
    } finally {
      await database.stop();
    }
  },
);
