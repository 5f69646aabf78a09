import type { PortalDb } from '../db/connect.ts';
import { OperatorProblem } from '../operator-problem.ts';
import { publishedOffice } from './published-office.ts';

/** A real office does not begin on made-up data. @throws OperatorProblem */
export async function refuseSample(db: PortalDb): Promise<void> {
  if ((await publishedOffice(db))?.isSample)
    throw new OperatorProblem(
      '数据目录中是演示数据，不能用作正式的平台。请用 YIGONGKAI_DATA 另指定一个目录；要看演示，请运行 npm run demo。',
    );
}
