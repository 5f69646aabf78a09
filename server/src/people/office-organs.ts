import type { Db } from '../db/connect.ts';
import { selectOfficeOrgans } from './organs.store.ts';

/** Every organ that works in the office, in its order: not those whose reports alone were collected. */
export function officeOrgans(db: Db): Promise<readonly string[]> {
  return selectOfficeOrgans(db);
}
