import { z } from 'zod';
import type { PortalDb } from '../db/connect.ts';
import { selectPublishedOffice } from './office.store.ts';

const Row = z.object({ area_name: z.string(), is_sample: z.boolean() });

/** The area whose platform this is. */
export type PublishedOffice = { readonly areaName: string; readonly isSample: boolean };

/** @returns `undefined` while the office is empty. */
export async function publishedOffice(db: PortalDb): Promise<PublishedOffice | undefined> {
  const row = await selectPublishedOffice(db);
  if (!row) return undefined;
  const { area_name: areaName, is_sample: isSample } = Row.parse(row);
  return { areaName, isSample };
}
