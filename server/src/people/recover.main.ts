import { readConfig } from '../config.ts';
import { openOffice } from '../open-office.ts';
import { runProgram, tell } from '../run-program.ts';
import { recoverAccount } from './recover-account.ts';

// `npm run recover -- LOGIN`: a one-time link for an account whose owner cannot sign in.
const [login, ...rest] = process.argv.slice(2);
if (!login || rest.length > 0) {
  tell('用法：npm run recover -- 登录名');
  process.exitCode = 2;
} else
  await runProgram(async () => {
    const config = readConfig(process.env);
    const office = await openOffice(config, tell);
    try {
      const link = await recoverAccount(office.app, login, new Date());
      tell('请账号本人打开下面的链接设置密码；链接只能用一次，72 小时内有效，前面加上平台的网址：');
      console.log((config.SITE_ORIGIN ?? '') + link);
    } finally {
      await office.close();
    }
  });
