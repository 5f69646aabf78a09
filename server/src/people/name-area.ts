import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { insertOffice } from './office.store.ts';

/** Says whose platform this is. @throws Problem `conflict` when that has been said before. */
export async function nameArea(
  tx: Tx,
  area: { readonly areaName: string; readonly isSample: boolean },
): Promise<void> {
  if (!(await insertOffice(tx, area))) throw new Problem('conflict', '本平台已经设置过地区。');
}
