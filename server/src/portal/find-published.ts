import { writtenName } from '@yigongkai/law/people/written-name';
import type { PortalDb } from '../db/connect.ts';
import { type PublishedOrgan, publishedOrgans } from '../people/published-organs.ts';
import { listedReports } from '../reports/listed-reports.ts';
import type { Found } from './search.page.ts';

/**
 * Organs whose names contain every word of the query, and the reports of organs and years that it names.
 * However a rare character is written, it is found: `(石咢)嘉镇` finds `（石咢）嘉镇`.
 */
export async function findPublished(db: PortalDb, query: string): Promise<Found> {
  const words = query
    .split(/\s+/u)
    .map((word) => writtenName(word).text)
    .filter(Boolean);
  if (words.length === 0) return { organs: [], reports: [] };
  const organs = await publishedOrgans(db);
  const reports = await listedReports(db, organs);
  return {
    organs: organs.filter((organ) => hasAll(words, namesOf(organ))),
    reports: reports.filter(({ organ, year }) =>
      hasAll(words, [...namesOf(organ), `${year}年政府信息公开工作年度报告`]),
    ),
  };
}

function hasAll(words: readonly string[], texts: readonly string[]): boolean {
  const written = texts.map((text) => writtenName(text).text);
  return words.every((word) => written.some((text) => text.includes(word)));
}

function namesOf({ name, shortName, region, names }: PublishedOrgan): string[] {
  return [name, shortName ?? '', region, ...names.map((other) => other.name)];
}
