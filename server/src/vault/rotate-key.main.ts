// `npm run rotate-key`: a new master key, while the office works; `-- --prepare` only makes it.
import { readConfig } from '../config.ts';
import { connect } from '../db/connect.ts';
import { openDatabase } from '../open-database.ts';
import { runProgram, tell } from '../run-program.ts';
import { masterKeyFile } from './master-key-file.ts';
import { prepareMasterKey, rotateMasterKey } from './rotate-master-key.ts';

const [option, ...rest] = process.argv.slice(2);
if ((option && option !== '--prepare') || rest.length > 0) {
  tell('用法：npm run rotate-key [-- --prepare]');
  process.exitCode = 2;
} else
  await runProgram(async () => {
    const config = readConfig(process.env);
    const database = await openDatabase(config, tell, { mustExist: true });
    const owner = connect(database.entrances.owner, 'owner');
    try {
      const file = masterKeyFile(database.dataFolder, config.YIGONGKAI_MASTER_KEY_FILE);
      if (option) {
        const last = (await prepareMasterKey({ owner, file })).at(-1);
        tell(`新的主密钥 ${last?.id} 已在 ${file} 里，还没有启用。`);
        tell('请把该文件复制到每台运行平台的机器，再执行 npm run rotate-key。');
        return;
      }
      const unused = await rotateMasterKey({ owner, file, say: tell, now: new Date() });
      tell(`主密钥已更换。请立即另行保管 ${file} 的新副本。`);
      for (const id of unused)
        tell(`密钥 ${id} 不再使用，可以从文件中删去；更换之前所作的备份要用它才能恢复。`);
    } finally {
      await owner.destroy();
      await database.stop();
    }
  });
