import type { Identity } from '@yigongkai/contract/identities';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { CREDIT_CODE_FAULTS, creditCodeFault } from '@yigongkai/law/people/credit-code';
import { IDENTITY_DOCUMENTS } from '@yigongkai/law/people/identity-document';
import { beginsAsIdentity, identityCheckCharacter } from '@yigongkai/screening/check-digits';

/** Why a number is probably mistyped, in Chinese and without the number; `null` where nothing is seen. */
export function identityFault(identity: Identity, today: CalendarDay): string | null {
  if (identity.kind === 'organisation') {
    const fault = identity.creditCode === null ? null : creditCodeFault(identity.creditCode);
    return fault && CREDIT_CODE_FAULTS[fault];
  }
  const { document } = identity;
  if (!document || !IDENTITY_DOCUMENTS[document.type].isChecked) return null;
  const { zh } = IDENTITY_DOCUMENTS[document.type];
  const number = document.number.toUpperCase();
  if (!/^\d{17}[\dX]$/.test(number)) return `${zh}号码应为 18 位`;
  if (!beginsAsIdentity(number, today)) return `${zh}号码中的地区或者出生日期不存在`;
  const check = identityCheckCharacter(number.slice(0, 17));
  return number.endsWith(check) ? null : `${zh}号码末位校验码与前 17 位不符`;
}
