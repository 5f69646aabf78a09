import type { CataloguedOrgan } from '@yigongkai/data/catalogued-organ';
import { realOrgans } from '@yigongkai/data/real-organs';
import { realReports } from '@yigongkai/data/real-reports';
import { sampleArea } from '@yigongkai/data/sample-area/sample-area';
import { publishedSamples } from '@yigongkai/data/sample-reports/published-samples';
import type { Db } from '../db/connect.ts';
import { OperatorProblem } from '../operator-problem.ts';
import { addOrgan, type NewOrgan } from '../people/add-organ.ts';
import { nameArea } from '../people/name-area.ts';
import { publishedOffice } from '../people/published-office.ts';
import { collectReport } from '../reports/collect-report.ts';
import { publishReport } from '../reports/publish-report.ts';

const AREA = '示例市演示区';

const firstVersions = publishedSamples.filter(({ restatesBecause }) => restatesBecause === null);

/**
 * Fills an empty office with the sample area, its reports and the collected figures, all or nothing; leaves
 * one that it filled before as it is.
 *
 * @throws OperatorProblem when the office is a real one.
 */
export async function furnishDemo(db: Db, say: (line: string) => void): Promise<void> {
  const office = await publishedOffice(db);
  if (office?.isSample) return;
  if (office)
    throw new OperatorProblem(
      `数据目录中已有正式的平台（${office.areaName}），演示不会写入其中。请用 YIGONGKAI_DATA 另指定一个目录。`,
    );
  await db.transaction().execute(async (tx) => {
    await nameArea(tx, { areaName: AREA, isSample: true });
    for (const organ of [...sampleArea, ...realOrgans]) await addOrgan(tx, toNewOrgan(organ));
    for (const report of publishedSamples) await publishReport(tx, report);
    for (const report of realReports) await collectReport(tx, report);
  });
  say(
    `已建立${AREA}（${sampleArea.length} 个虚构机关、${firstVersions.length} 份虚构年报），收录真实年报 ${realReports.length} 份。`,
  );
}

function toNewOrgan({ key, parent, names, ...organ }: CataloguedOrgan): NewOrgan {
  return { ...organ, slug: key, parentSlug: parent, names: [...names] };
}
