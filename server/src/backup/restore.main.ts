import { readConfig } from '../config.ts';
import { openDatabase } from '../open-database.ts';
import { tell } from '../run-program.ts';
import { masterKeyFile } from '../vault/master-key-file.ts';
import { checkBackup, restore } from './restore.ts';
import { runWithFile } from './run-with-file.ts';

await runWithFile('用法：npm run restore -- 备份文件', async (file, signal) => {
  tell('正在检查备份文件……');
  const manifest = await checkBackup(file, signal);
  tell(`备份完好：制作于 ${manifest.createdAt}，共 ${manifest.entries.length} 个条目。`);
  const config = readConfig(process.env);
  const database = await openDatabase(config, tell);
  try {
    const { dataFolder } = database;
    await database.asOwner((client) =>
      restore({ client, dataFolder, file, manifest, say: tell, signal }),
    );
    tell(`已从 ${file} 恢复到 ${dataFolder}。`);
    const keyFile = masterKeyFile(dataFolder, config.YIGONGKAI_MASTER_KEY_FILE);
    tell(
      `其中的个人信息要用备份时的主密钥才能打开：启动前请把主密钥文件放到 ${keyFile}（权限 600）。`,
    );
  } finally {
    await database.stop();
  }
});
