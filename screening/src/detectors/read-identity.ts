import { creditCodeFault } from '@yigongkai/law/people/credit-code';
import {
  beginsAsIdentity,
  birthIn,
  identityCheckCharacter,
  isFirstGeneration,
} from '../check-digits.ts';
import { type Context, hasTopic } from '../context.ts';
import type { LabelKind } from '../context-words.ts';
import type { NumberCandidate } from '../digit-runs.ts';
import type { Draft } from '../finding.ts';
import { isMinor, minorAge } from '../minor-age.ts';

/** Identity numbers of 18 and 15 places, and a disability card's 20, which begins with one. */
export function readIdentity(
  number: NumberCandidate,
  context: Context,
  label: LabelKind | null,
): Draft[] | null {
  const { digits, hasX, from, to } = number;
  const code = hasX ? `${digits}X` : digits;
  if (code.length === 18) return readEighteen(code, number, context, label);
  if (digits.length === 20 && isIdentity(digits.slice(0, 18), context))
    return [
      {
        rule: 'ID18',
        level: 'error',
        from,
        to,
        says: '残疾人证号含有公民身份号码，并显示残疾类别和等级',
      },
    ];
  const isSecondGeneration = digits.length === 15 && number.groups.length === 1;
  if (!isSecondGeneration || number.isGuessed || label === 'code' || label === 'card') return null;
  return isFirstGeneration(digits) ? [{ rule: 'ID15', level: 'warning', from, to }] : null;
}

function readEighteen(
  code: string,
  number: NumberCandidate,
  context: Context,
  label: LabelKind | null,
): Draft[] | null {
  const { from, to, hasX } = number;
  const span = { from, to: hasX ? to + 1 : to };
  // A credit code may be all digits: where the two can be confused, its label decides.
  if (label === 'code' && creditCodeFault(code) === null) return [];
  if (!isIdentity(code, context)) return readMistyped(code, number, context, label);
  const draft: Draft = { rule: 'ID18', level: 'error', ...span };
  const birth = birthIn(code, context.page.today);
  if (birth === null || !isMinor(birth, context.page.today)) return [draft];
  const says = `未成年人（${minorAge(birth, context.page.today)}）的公民身份号码`;
  return [draft, { rule: 'MINOR', level: 'error', ...span, says }];
}

/** Labelled as an identity number and dated like one, but with a wrong check: it still tells a birth. */
function readMistyped(
  code: string,
  { from, to, hasX, isGuessed, groups }: NumberCandidate,
  context: Context,
  label: LabelKind | null,
): Draft[] | null {
  if (label !== 'identity' || isGuessed || groups.length > 3) return null;
  if (!beginsAsIdentity(code, context.page.today)) return null;
  const says = '标明是身份号码，但末位校验不符：可能抄错，仍会显示出生日期';
  return [{ rule: 'ID18', level: 'warning', from, to: hasX ? to + 1 : to, says }];
}

function isIdentity(code: string, { page }: Context): boolean {
  return (
    beginsAsIdentity(code, page.today) && code.endsWith(identityCheckCharacter(code.slice(0, 17)))
  );
}

/** An identity number of which too much is left to see. */
export function detectMaskedIdentity(context: Context): Draft[] {
  const { text } = context.line;
  if (!/[*●#]/.test(text)) return [];
  const drafts: Draft[] = [];
  for (const { 0: found, index } of text.matchAll(MASKED)) {
    const isWhole =
      !/[0-9]/.test(text[index - 1] ?? '') && !/[0-9]/.test(text[index + found.length] ?? '');
    if (!isWhole || !showsTooMuch(found, context)) continue;
    drafts.push({ rule: 'ID-MASK', level: 'warning', from: index, to: index + found.length });
  }
  return drafts;
}

/** Digits with stars among them. */
const MASKED =
  /[0-9*●#]{0,17}[0-9][*●#]{1,14}[0-9]{0,12}[0-9X]?|[*●#]{2,10}[0-9]{8,12}[*●#]{0,6}[0-9X]?/g;

function showsTooMuch(found: string, context: Context): boolean {
  if (found.length < 17 || found.length > 19) return false;
  const shown = found.replace(/[^0-9X]/g, '').length;
  if (shown < 8) return false;
  const aligned = found.length === 18 ? found : found.padEnd(18, '*');
  const hasBirth = birthIn(aligned, context.page.today) !== null;
  const hasRegion = /^[0-9]{6}/.test(found) && beginsAsRegion(found);
  return hasBirth || (shown >= 14 && hasRegion);
}

function beginsAsRegion(found: string): boolean {
  return /^(?:[1-6][0-9]|71|8[1-3])/.test(found) && /^[0-9]{6}(?:19|20)?/.test(found);
}

/** Whether a line names persons beyond doubt: by an identity number. */
export function tellsPerson(drafts: readonly Draft[], context: Context): boolean {
  return (
    drafts.some(({ rule }) => rule === 'ID18' || rule === 'ID15' || rule === 'ID-MASK') ||
    context.line.kinds.has('name') ||
    context.page.columns.includes('name') ||
    (context.page.isList && hasTopic(context, 'welfare'))
  );
}
