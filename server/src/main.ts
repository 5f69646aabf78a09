// `npm start`: the office, and a one-time link for its first administrator while there is none.
import { readConfig } from './config.ts';
import { makeSetupLink } from './people/make-setup-link.ts';
import { refuseSample } from './people/refuse-sample.ts';
import { tell } from './run-program.ts';
import { runUntilStopped } from './run-until-stopped.ts';
import { serve } from './serve.ts';

await runUntilStopped(async () => {
  let token: string | undefined;
  const serving = await serve(readConfig(process.env), tell, async ({ app, portal }) => {
    await refuseSample(portal);
    token = await makeSetupLink(app, new Date());
  });
  if (token)
    console.log(
      `还没有管理员。请第一位管理员打开下面的链接完成设置；链接只能用一次，24 小时内有效：\n${serving.address}/setup/${token}`,
    );
  console.log(`平台地址：\n${serving.address}/\n工作人员的工作台：\n${serving.address}/office/`);
  return serving;
});
