import { publishedOrgan } from '@yigongkai/contract/people';
import { z } from 'zod';
import type { PortalDb } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { selectPublishedOrgan, selectPublishedOrgans } from './organs.store.ts';

const Row = publishedOrgan.extend({ id: z.uuid() });

/** An organ as the portal shows it. */
export type PublishedOrgan = z.infer<typeof Row>;

export async function publishedOrgans(db: PortalDb): Promise<PublishedOrgan[]> {
  return (await selectPublishedOrgans(db)).map(toOrgan);
}

/** @throws Problem `not-found` when no organ has this address. */
export async function publishedOrganAt(db: PortalDb, slug: string): Promise<PublishedOrgan> {
  const row = await selectPublishedOrgan(db, slug);
  if (!row) throw new Problem('not-found', '没有这个机关。');
  return toOrgan(row);
}

function toOrgan(row: Awaited<ReturnType<typeof selectPublishedOrgans>>[number]): PublishedOrgan {
  return Row.parse({ ...row, shortName: row.short_name, creditCode: row.credit_code });
}
