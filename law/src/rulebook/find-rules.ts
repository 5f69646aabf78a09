import { parseProvision } from '../provisions/parse-provision.ts';
import { isWithin } from '../provisions/provision.ts';
import type { Rule } from './rule.ts';
import { RULEBOOK } from './rulebook.ts';

/**
 * The rules that a person means by an id (granted, CORR_NOTICE, T3-ROW, 7, F03), by a provision (条例第三十条, with all
 * that rests on a part of it), or by a part of a Chinese name; the first of these ways that finds any.
 */
export function findRules(asked: string): readonly Rule[] {
  const word = asked.trim();
  const isNamed = (name?: string) => name?.toLowerCase() === word.toLowerCase();
  const byId = RULEBOOK.filter(({ id, code }) => isNamed(id) || isNamed(code));
  if (byId.length > 0) return byId;
  const places = parseProvision(word);
  const byProvision = RULEBOOK.filter(({ provisions }) =>
    provisions.some((one) => places.some((place) => isWithin(one, place))),
  );
  if (byProvision.length > 0) return byProvision;
  return /\p{Script=Han}{2}/u.test(word) ? RULEBOOK.filter(({ zh }) => zh.includes(word)) : [];
}
