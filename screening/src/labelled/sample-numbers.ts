import { creditCheckCharacter } from '@yigongkai/law/people/credit-code';
import { identityCheckCharacter, passesLuhn } from '../check-digits.ts';

// Numbers that nobody has: births of 1900–1905, mobile numbers of the segment 154, which has never been given
// out, cards of the issuer 620000, which does not exist, credit codes of the division 000000.

/** @param serial tells one from another; 0–999 */
export function sampleIdentity(serial: number, birth = '19000101'): string {
  const first17 = `330102${birth}${pad(serial, 3)}`;
  return first17 + identityCheckCharacter(first17);
}

/** One whose last place is X. */
export function sampleIdentityWithX(birth = '19011112'): string {
  const numbers = Array.from({ length: 100 }, (_, serial) => sampleIdentity(serial, birth));
  return numbers.find((number) => number.endsWith('X')) ?? '';
}

/** One whose check is wrong, as if mistyped. */
export function sampleMistyped(serial: number): string {
  const number = sampleIdentity(serial);
  return number.slice(0, 17) + ((Number.parseInt(number.slice(17), 10) || 0) === 1 ? '2' : '1');
}

export function sampleFirstGeneration(serial: number): string {
  return `330102000101${pad(serial, 3)}`;
}

export function sampleMobile(serial: number): string {
  return `1540000${pad(serial, 4)}`;
}

/** @param length 16–19 */
export function sampleCard(serial: number, length = 19): string {
  const body = `620000${pad(serial, length - 7)}`;
  return `${body}${[...'0123456789'].find((check) => passesLuhn(body + check)) ?? ''}`;
}

/** A number as long as a card's that fails its check. */
export function sampleAccount(serial: number): string {
  const card = sampleCard(serial);
  return card.slice(0, 18) + (card.endsWith('9') ? '8' : '9');
}

export function sampleCreditCode(serial: number): string {
  const first17 = `91000000MA${pad(serial, 7)}`;
  return first17 + creditCheckCharacter(first17);
}

/** One in which no letter stands, as those of organs have. */
export function sampleDigitsOnlyCreditCode(): string {
  const codes = Array.from({ length: 400 }, (_, serial) => {
    const first17 = `113301020025${pad(serial, 5)}`;
    return first17 + creditCheckCharacter(first17);
  });
  return codes.find((code) => /^[0-9]{18}$/.test(code)) ?? '';
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
