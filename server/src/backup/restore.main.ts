import { readConfig } from '../config.ts';
import { openDatabase } from '../open-database.ts';
import { tell } from '../run-program.ts';
import { checkBackup, restore } from './restore.ts';
import { runWithFile } from './run-with-file.ts';

await runWithFile('用法：npm run restore -- 备份文件', async (file, signal) => {
  tell('正在检查备份文件……');
  const manifest = await checkBackup(file, signal);
  tell(`备份完好：制作于 ${manifest.createdAt}，共 ${manifest.entries.length} 个条目。`);
  const database = await openDatabase(readConfig(process.env), tell);
  try {
    const { dataFolder } = database;
    await database.asOwner((client) =>
      restore({ client, dataFolder, file, manifest, say: tell, signal }),
    );
    tell(`已从 ${file} 恢复到 ${dataFolder}。`);
  } finally {
    await database.stop();
  }
});
