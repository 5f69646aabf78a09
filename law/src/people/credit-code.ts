/** The 31 characters in the order of their values, without I, O, S, V and Z: GB 32100-2015, table 2. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 3 to the power of the place, modulo 31: GB 32100-2015, annex A. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Here letters count on from the digits without a gap, A is 10 and Z is 35: GB 11714-1997. */
const ORGANISATION_CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Why a text is no unified social credit code (统一社会信用代码). */
export const CREDIT_CODE_FAULTS = {
  length: '统一社会信用代码应为 18 位',
  character: '含有代码中不用的字符：只用数字和除 I、O、S、V、Z 以外的大写字母',
  division: '第 3 至 8 位应为 6 位数字的登记管理机关行政区划码',
  check: '末位校验码与前 17 位不符',
} as const satisfies Record<string, string>;

export type CreditCodeFault = keyof typeof CREDIT_CODE_FAULTS;

/** The first fault of a code, or `null`. Blanks and small letters are faults: the caller tidies first. */
export function creditCodeFault(code: string): CreditCodeFault | null {
  if (code.length !== 18) return 'length';
  if ([...code].some((character) => !CHARACTERS.includes(character))) return 'character';
  if (!/^..\d{6}/.test(code)) return 'division';
  return code.endsWith(creditCheckCharacter(code.slice(0, 17))) ? null : 'check';
}

/** The 18th character, from the 17 before it: GB 32100-2015, annex A. */
export function creditCheckCharacter(first17: string): string {
  const remainder = weightedSum(first17, CHARACTERS, WEIGHTS) % 31;
  return CHARACTERS.charAt((31 - remainder) % 31);
}

/** The organisation code (组织机构代码) inside a credit code, its places 9 to 17. */
export function organisationCodeOf(creditCode: string): string {
  return creditCode.slice(8, 17);
}

/** Whether nine characters, with a hyphen before the last or without, are an organisation code: GB 11714-1997. */
export function isOrganisationCode(code: string): boolean {
  const [, body, check] = /^([0-9A-Z]{8})-?([0-9X])$/.exec(code) ?? [];
  return body !== undefined && organisationCheckCharacter(body) === check;
}

/** The ninth character, from the eight before it: GB 11714-1997. */
export function organisationCheckCharacter(first8: string): string {
  const rest = 11 - (weightedSum(first8, ORGANISATION_CHARACTERS, ORGANISATION_WEIGHTS) % 11);
  return rest === 10 ? 'X' : String(rest % 11);
}

function weightedSum(text: string, characters: string, weights: readonly number[]): number {
  return weights.reduce(
    (sum, weight, place) => sum + weight * characters.indexOf(text.charAt(place)),
    0,
  );
}
