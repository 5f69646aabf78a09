import type { PortalDb } from '../db/connect.ts';
import { selectOnlineOrgans } from './guides.store.ts';
import type { PublishedGuide } from './organ-guide.ts';

/** Whether a guide announces that requests are taken in online: 国办公开办函〔2017〕19号. */
export function takesOnline(guide: PublishedGuide | null): guide is PublishedGuide {
  return guide?.guide.channels.some(({ channel }) => channel === 'online') ?? false;
}

/** The organs whose guide in force does. */
export async function onlineOrgans(db: PortalDb): Promise<ReadonlySet<string>> {
  return new Set(await selectOnlineOrgans(db));
}
