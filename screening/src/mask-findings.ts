import type { Finding } from './finding.ts';
import { DIGIT_VALUES, FOLDED } from './fold-character.ts';
import { MASKS, type MaskKind, SCREENING_RULES } from './screening-rules.ts';

/** What stands in the place of each unit that is masked, so that all other places stay where they are. */
const STAR = '*';

/** Units that a number may be written with between its digits: they stay. */
const SEPARATORS = /[\s\-–—.·_/()（）\u200b-\u200f\u2060\ufeff\u00ad]/;

/** How far down an address may be told. */
const TOWNSHIP = /^.*(?:镇|乡|街道|苏木)/s;
const COUNTY = /^.*?(?:区|县|旗)/s;
const CITY = /^.*?市/s;

/** The text with every finding masked by the pattern of its rule. It is as long as before. */
export function maskFindings(text: string, findings: readonly Finding[]): string {
  const units = text.split('');
  for (const { rule, start, end, text: found } of findings)
    for (const at of hiddenIn(found, maskOf(rule, found)))
      if (start + at < end) units[start + at] = STAR;
  return units.join('');
}

/** The text of one finding as it is shown where nobody should read it. */
export function maskedText({ rule, text }: Pick<Finding, 'rule' | 'text'>): string {
  return maskAs(maskOf(rule, text), text);
}

/** A text masked as what it is known to be. */
export function maskAs(kind: MaskKind, text: string): string {
  const hidden = new Set(hiddenIn(text, kind));
  return text
    .split('')
    .map((unit, at) => (hidden.has(at) ? STAR : unit))
    .join('');
}

/** A minor is found by his name, his birth or his number: each is masked as what it is. */
function maskOf(rule: Finding['rule'], text: string): MaskKind {
  const { mask } = SCREENING_RULES[rule];
  if (rule !== 'MINOR') return mask;
  const digits = text.split('').filter((unit) => isDigit(unit)).length;
  if (digits >= 17) return 'identity';
  return digits > 0 ? 'all' : mask;
}

/** The places of the units that go. */
function hiddenIn(text: string, kind: MaskKind): number[] {
  const mask = MASKS[kind];
  const places = text.split('').flatMap((unit, at) => (SEPARATORS.test(unit) ? [] : [at]));
  if (typeof mask === 'object') return places.slice(mask.head, places.length - mask.tail);
  const kept = keptLength(text, kind);
  if (kind === 'mailbox') return places.filter((at) => at > 0 && at < text.search(/[@＠]/));
  return places.filter((at) => at >= kept);
}

function keptLength(text: string, kind: MaskKind): number {
  if (kind === 'none') return text.length;
  if (kind === 'coordinate') return text.search(/[.．°]/) + 3;
  const part = TOWNSHIP.exec(text) ?? COUNTY.exec(text) ?? CITY.exec(text);
  return part ? part[0].length : 0;
}

function isDigit(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return (DIGIT_VALUES[FOLDED[code] ?? code] ?? 0) > 0 || (DIGIT_VALUES[code] ?? 0) > 0;
}
