// `npm run rebuild`: every read model anew from the ledger, while the office may go on working.
import { nationalNotices } from '@yigongkai/data/national-notices';
import { workCalendar } from '@yigongkai/law/calendar/work-calendar';
import { readConfig } from '../config.ts';
import { openOffice } from '../open-office.ts';
import { rebuildKinds } from '../rebuild-kinds.ts';
import { runProgram, tell } from '../run-program.ts';
import { rebuild } from './rebuild.ts';

await runProgram(async () => {
  const office = await openOffice(readConfig(process.env), tell);
  try {
    for (const { kind, streams, changed, strays } of await rebuild(
      office.app,
      rebuildKinds(workCalendar(nationalNotices)),
    )) {
      tell(`${kind}：重算 ${streams} 件，更正 ${changed.length} 行，删去没有台账的 ${strays} 行`);
      for (const stream of changed) tell(`  已更正：${stream}`);
    }
  } finally {
    await office.close();
  }
});
