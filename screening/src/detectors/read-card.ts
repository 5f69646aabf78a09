import { passesLuhn } from '../check-digits.ts';
import { type Context, isNear, listsPersons } from '../context.ts';
import type { LabelKind } from '../context-words.ts';
import type { NumberCandidate } from '../digit-runs.ts';
import type { Draft, Level } from '../finding.ts';

/** Issuers' ranges: UnionPay 62, Visa 4, Mastercard 5, American Express and JCB 3 (ISO/IEC 7812). */
const ISSUED = /^(?:62|[345])[0-9]{14,17}$/;

/** An account of a bank that is no card: labelled, and of any issuer. */
const ACCOUNT = /^[0-9]{12,20}$/;

const CARD_GROUPS = /^(?:4,4,4,4(?:,[1-3])?|6,1[0-3]|4,4,4,[4-7]|4,12|4,15)$/;

export function readCard(
  number: NumberCandidate,
  context: Context,
  label: LabelKind | null,
): Draft[] | null {
  const { digits, groups, from, to, isGuessed, hasX } = number;
  if (isGuessed || hasX) return null;
  const isBroken = context.line.text.slice(from, to).includes('\n');
  const isGrouped = groups.length === 1 || CARD_GROUPS.test(groups.join()) || isBroken;
  if (!isGrouped) return null;
  const isCard = ISSUED.test(digits) && passesLuhn(digits);
  if (label === 'card' && (isCard || ACCOUNT.test(digits)))
    return [{ rule: 'BANK', level: labelledLevel(isCard, number, context), from, to }];
  if (!isCard) return null;
  if (label !== null && label !== 'identity' && label !== 'name') return [];
  return [{ rule: 'BANK', level: 'warning', from, to, says: '疑似银行卡号' }];
}

/** The account of an organ or company is public: the budget's own accounts are printed in notices. */
function labelledLevel(isCard: boolean, { from, to }: NumberCandidate, context: Context): Level {
  const { page } = context;
  const isOrgans =
    page.organAccountLines > 0 ||
    isNear(context, 'organ', { from, to }, { before: 60, behind: 20 });
  if (isOrgans && !listsPersons(context)) return 'note';
  return isCard || listsPersons(context) ? 'error' : 'warning';
}
