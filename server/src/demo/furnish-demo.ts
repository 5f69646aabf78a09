import { randomBytes } from 'node:crypto';
import type { CataloguedOrgan } from '@yigongkai/data/catalogued-organ';
import { realOrgans } from '@yigongkai/data/real-organs';
import { realReports } from '@yigongkai/data/real-reports';
import { sampleArea } from '@yigongkai/data/sample-area/sample-area';
import { publishedSamples } from '@yigongkai/data/sample-reports/published-samples';
import { ROLES } from '@yigongkai/law/people/roles';
import { civilDay } from '../civil-day.ts';
import type { Db, Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import type { Actor } from '../http/actor.ts';
import { OperatorProblem } from '../operator-problem.ts';
import { addOrgan, type NewOrgan } from '../people/add-organ.ts';
import { makeSampleStaff } from '../people/make-sample-staff.ts';
import { nameArea } from '../people/name-area.ts';
import { hashPassword } from '../people/password.ts';
import { publishedOffice } from '../people/published-office.ts';
import { setGuide } from '../publications/set-guide.ts';
import { collectReport } from '../reports/collect-report.ts';
import { publishReport } from '../reports/publish-report.ts';
import { changeLetterProfile } from '../requests/letter-profile.ts';
import { SAMPLE_GUIDE, sampleLetterProfile } from './sample-guide.ts';
import { SAMPLE_STAFF, STAFFED_ORGAN } from './sample-staff.ts';

const AREA = '示例市演示区';

const firstVersions = publishedSamples.filter(({ restatesBecause }) => restatesBecause === null);

/**
 * Fills an empty office with the sample area, its reports and the collected figures, all or nothing; leaves
 * one that it filled before as it is.
 *
 * @throws OperatorProblem when the office is a real one.
 */
export async function furnishDemo(db: Db, say: (line: string) => void, now: Date): Promise<void> {
  const office = await publishedOffice(db);
  if (office?.isSample) return;
  if (office)
    throw new OperatorProblem(
      `数据目录中已有正式的平台（${office.areaName}），演示不会写入其中。请用 YIGONGKAI_DATA 另指定一个目录。`,
    );
  const password = randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password);
  await db.transaction().execute(async (tx) => {
    await nameArea(tx, { areaName: AREA, isSample: true });
    for (const organ of [...sampleArea, ...realOrgans]) await addOrgan(tx, toNewOrgan(organ));
    for (const report of publishedSamples) await publishReport(tx, report);
    for (const report of realReports) await collectReport(tx, report);
    const staff = await makeSampleStaff(tx, STAFFED_ORGAN, SAMPLE_STAFF, passwordHash, now);
    const head = staff.find(({ login }) => login === 'zhuren');
    if (head) await openForRequests(tx, head, now);
  });
  say(
    `已建立${AREA}（${sampleArea.length} 个虚构机关、${firstVersions.length} 份虚构年报），收录真实年报 ${realReports.length} 份。`,
  );
  say(staffNote(password));
}

/** The head of the OGI office publishes the guide and sets what letters say: from then on anybody may apply. */
async function openForRequests(tx: Tx, head: Actor, now: Date): Promise<void> {
  const why = '演示数据';
  await setScope(tx, { organ: head.organ });
  await setGuide(tx, head, { guide: SAMPLE_GUIDE, why }, now);
  const profile = sampleLetterProfile(civilDay(now));
  await changeLetterProfile(tx, head, { profile, why }, now);
}

/** No password is kept in words: whoever misses this once starts the demo in another folder. */
function staffNote(password: string): string {
  const people = SAMPLE_STAFF.map(
    ({ login, roles }) => `${login}（${roles.map((role) => ROLES[role].zh).join('、')}）`,
  );
  return [
    '演示工作台的账号，在 /office/ 登录：',
    ...people.map((person) => `  ${person}`),
    `密码都是 ${password}，只显示这一次；忘记后请删除演示目录重新启动。`,
  ].join('\n');
}

function toNewOrgan({ key, parent, names, ...organ }: CataloguedOrgan): NewOrgan {
  return { ...organ, slug: key, parentSlug: parent, names: [...names] };
}
