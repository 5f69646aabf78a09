import { guideBody, type publishedGuide } from '@yigongkai/contract/guide';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { z } from 'zod';
import type { Db, PortalDb } from '../db/connect.ts';
import { selectGuide } from './guides.store.ts';

export type PublishedGuide = z.infer<typeof publishedGuide> & { readonly fromOn: CalendarDay };

/** The guide that an organ has published last; `null` before the first. */
export async function organGuide(db: Db | PortalDb, organ: string): Promise<PublishedGuide | null> {
  const row = await selectGuide(db, organ);
  if (!row) return null;
  return { version: row.version, fromOn: row.from_on, guide: guideBody.parse(row.body) };
}
