// `npm run rebuild`: every read model anew from the ledger, while the office may go on working.
import { nationalNotices } from '@yigongkai/data/national-notices';
import { openCalendars } from '../calendar/open-calendars.ts';
import { readConfig } from '../config.ts';
import { openOffice } from '../open-office.ts';
import { rebuildKinds } from '../rebuild-kinds.ts';
import { runProgram, tell } from '../run-program.ts';
import { rebuild } from './rebuild.ts';

await runProgram(async () => {
  const office = await openOffice(readConfig(process.env), tell);
  try {
    const kinds = rebuildKinds(openCalendars(nationalNotices));
    const rebuilt = await office.asOwner((owner) => rebuild(owner, kinds));
    for (const { kind, streams, changed, strays } of rebuilt) {
      tell(`${kind}：重算 ${streams} 件，更正 ${changed.length} 行，删去没有台账的 ${strays} 行`);
      for (const stream of changed) tell(`  已更正：${stream}`);
    }
  } finally {
    await office.close();
  }
});
