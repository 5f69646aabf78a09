import type { PortalDb } from '../db/connect.ts';
import { publishedOffice } from '../people/published-office.ts';

/** The portal of one area: what stands in every page's frame. */
export type Site = {
  readonly name: string;
  /** Everything on it is made up: each page says so. */
  readonly isSample: boolean;
};

/** The national rule names the platform 政府信息公开 (国办公开办函〔2019〕61号 part two). */
export async function siteOf(db: PortalDb): Promise<Site> {
  const office = await publishedOffice(db);
  return { name: `${office?.areaName ?? ''}政府信息公开`, isSample: office?.isSample ?? false };
}
