// `npm run demo`: the made-up 示例市演示区 with seven years of reports, and the figures of five real ones.
import { readConfig } from '../config.ts';
import { defaultDataFolder } from '../postgres/office-folder.ts';
import { tell } from '../run-program.ts';
import { runUntilStopped } from '../run-until-stopped.ts';
import { serve } from '../serve.ts';
import { furnishDemo } from './furnish-demo.ts';

await runUntilStopped(async () => {
  const config = readConfig(process.env);
  const YIGONGKAI_DATA = config.YIGONGKAI_DATA ?? (await defaultDataFolder('demo-office', tell));
  const serving = await serve({ ...config, YIGONGKAI_DATA, MESSAGES: 'dry-run' }, tell, (office) =>
    furnishDemo(office.app, tell, new Date()),
  );
  console.log(
    `演示已就绪，按 Ctrl-C 停止。请用浏览器打开：\n${serving.address}/\n工作人员的工作台：\n${serving.address}/office/`,
  );
  return serving;
});
