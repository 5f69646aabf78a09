import { type CalendarDay, isCalendarDay } from '@yigongkai/law/calendar/calendar-day';

/** Weights of the first 17 places, and the check characters by remainder: GB 11643-1999, ISO 7064 MOD 11-2. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** The first two digits of a division's code: GB/T 2260, and 81–83 of the residence permits for 港澳台. */
const PROVINCES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

const FIRST_BIRTH = '1900-01-01';

export function identityCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(first17[place]), 0);
  return CHECKS.charAt(sum % 11);
}

/** Whether so many digits begin as an identity number does: a province, and a birth not after today. */
export function beginsAsIdentity(digits: string, today: CalendarDay): boolean {
  return PROVINCES.has(digits.slice(0, 2)) && birthIn(digits, today) !== null;
}

/** The day of birth in an 18-digit number; `null` where there is none from 1900 to today. */
export function birthIn(digits: string, today: CalendarDay): CalendarDay | null {
  const day = `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`;
  return isCalendarDay(day) && day >= FIRST_BIRTH && day <= today ? day : null;
}

/** Whether 15 digits are a first-generation identity number: births of 1900–1999. */
export function isFirstGeneration(digits: string): boolean {
  const day = `19${digits.slice(6, 8)}-${digits.slice(8, 10)}-${digits.slice(10, 12)}`;
  return PROVINCES.has(digits.slice(0, 2)) && isCalendarDay(day);
}

/** Luhn's check: ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = digit * 2;
    if (place % 2 === 0) sum += digit;
    else sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
