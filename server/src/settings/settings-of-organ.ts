import type { SettingChange } from '@yigongkai/law/people/organ-settings';
import type { Db } from '../db/connect.ts';
import { selectChangesOf } from './settings.store.ts';

/** What an organ has set, the oldest change first: whoever is no actor of it asks here, as a rebuild does. */
export function settingsOfOrgan(db: Db, organ: string): Promise<readonly SettingChange[]> {
  return selectChangesOf(db, organ);
}
