import type { HolidayNotice } from '@yigongkai/law/calendar/holiday-notice';
import { liesIn } from '@yigongkai/law/people/lies-in';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { selectWorkingOrgans } from './calendar.store.ts';

/**
 * A notice moves the days of every organ for which it holds, so it is entered or annulled by one of which all of
 * these are a part: by the organ on top where it is a national one.
 *
 * @throws Problem `forbidden` with an organ that is none of its own; `invalid` where it holds for nobody here.
 */
export async function requireResponsible(
  tx: Tx,
  organ: string,
  { area }: HolidayNotice,
): Promise<void> {
  const organs = await selectWorkingOrgans(tx);
  const bound = organs.filter(({ region }) => area === null || liesIn(region, area));
  if (bound.length === 0)
    throw new Problem(
      'invalid',
      `本平台没有机关在“${area}”：请写地区的全称，例如“${organs.find(({ id }) => id === organ)?.region}”。`,
    );
  const own = new Set([organ]);
  for (let size = 0; size < own.size; ) {
    size = own.size;
    for (const { id, parent } of organs) if (parent !== null && own.has(parent)) own.add(id);
  }
  const other = bound.find(({ id }) => !own.has(id));
  if (other)
    throw new Problem(
      'forbidden',
      `这个通知对${other.name}也有效，请由它和本机关共同的上级机关录入或者作废。`,
    );
}
