import { type Context, hasTopic, isNear, listsPersons } from '../context.ts';
import type { LabelKind } from '../context-words.ts';
import type { NumberCandidate } from '../digit-runs.ts';
import type { Draft, Level } from '../finding.ts';

/**
 * All numbers 1[3-9] of 11 places. Which segments are given out changes every few years, so those not yet
 * given out count too.
 */
const MOBILE = /^1[3-9][0-9]{9}$/;

/** How a mobile number is written in parts where no label says that it is one. */
const MOBILE_GROUPS: ReadonlySet<string> = new Set([
  '11',
  '3,4,4',
  '3,8',
  '7,4',
  '2,11',
  '2,3,4,4',
  '4,11',
]);

const COUNTRY_CODE = /^(?:0086|86)(?=1[3-9][0-9]{9}$)/;

/** Labels with which a number of this length is something else. */
const OTHER_NUMBERS: readonly (LabelKind | null)[] = [
  'code',
  'card',
  'passport',
  'permit',
  'identity',
];

export function readMobile(
  number: NumberCandidate,
  context: Context,
  label: LabelKind | null,
): Draft[] | null {
  const { digits, groups, isGuessed, hasX } = number;
  const own = digits.replace(COUNTRY_CODE, '');
  if (!MOBILE.test(own) || hasX) return null;
  if (OTHER_NUMBERS.includes(label)) return null;
  const isLabelled = label === 'phone' || label === 'office-phone';
  if (isGuessed && !isLabelled) return null;
  if (!isLabelled && !MOBILE_GROUPS.has(groups.join())) return null;
  const { to } = number;
  const level = mobileLevel(label, { from: number.from, to }, context);
  return [{ rule: 'MOB', level, from: ownStart(number, own, context), to, ...saysOf(level) }];
}

function mobileLevel(
  label: LabelKind | null,
  span: { readonly from: number; readonly to: number },
  context: Context,
): Level {
  if (label === 'office-phone') return 'note';
  if (isNear(context, 'office', { from: span.to, to: span.to }, { before: 0, behind: 8 }))
    return 'note';
  if (hasTopic(context, 'bidding')) return 'note';
  return listsPersons(context) ? 'error' : 'warning';
}

function saysOf(level: Level): { says?: string } {
  if (level === 'note') return { says: '对外公布的手机号码，请确认不是个人私用的' };
  if (level === 'error') return { says: '人员名单中的手机号码' };
  return {};
}

/** Where the number begins behind a country code. */
function ownStart({ from, digits }: NumberCandidate, own: string, { line }: Context): number {
  let [at, left] = [from, digits.length - own.length];
  while (left > 0) {
    if (/[0-9]/.test(line.text[at] ?? '')) left -= 1;
    at += 1;
  }
  while (own !== digits && !/[0-9]/.test(line.text[at] ?? '0')) at += 1;
  return at;
}

/** 010, 02x, and 03xx to 09xx: the area codes, with a gap or brackets before the number, or a label. */
const LANDLINE = /^(?:010|02[0-9]|0[3-9][1-9][0-9])[1-9][0-9]{6,7}$/;

export function readLandline(
  number: NumberCandidate,
  context: Context,
  label: LabelKind | null,
): Draft[] | null {
  const { from, to, digits, groups } = number;
  const isPhone = label === 'phone' || label === 'office-phone';
  if (LANDLINE.test(digits) && (isPhone || groups.length > 1))
    return isOther(label) ? [] : [{ rule: 'LAND', level: landlineLevel(label, context), from, to }];
  // Without its area code a number is seen only where persons are listed with their phones.
  const isLocal = /^[2-8][0-9]{6,7}$/.test(digits) && groups.length <= 2;
  if (!isLocal || label !== 'phone' || !listsPersons(context)) return null;
  return [{ rule: 'LAND', level: 'warning', from, to }];
}

function isOther(label: LabelKind | null): boolean {
  return OTHER_NUMBERS.includes(label);
}

function landlineLevel(label: LabelKind | null, context: Context): Level {
  return listsPersons(context) && label !== 'office-phone' ? 'warning' : 'note';
}
