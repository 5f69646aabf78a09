import type { CalendarDay } from '../calendar/calendar-day.ts';
import { isAdministrator, ROLES, type Role } from './roles.ts';

/** First and last day that count; no last day where the end is open. */
export type Term = { readonly fromOn: CalendarDay; readonly untilOn: CalendarDay | null };

export type RoleGrant = Term & {
  readonly account: string;
  readonly organ: string;
  readonly role: Role;
};

/** `deputy` stands in for `account` in one organ. */
export type Deputyship = Term & {
  readonly account: string;
  readonly organ: string;
  readonly deputy: string;
};

/** Somebody is absent from an organ. */
export type Leave = Term & { readonly account: string; readonly organ: string };

export type Authority = {
  readonly organ: string;
  readonly role: Role;
  /** For whom the role is held as a deputy; `null` for one's own. */
  readonly insteadOf: string | null;
};

export function isInForce({ fromOn, untilOn }: Term, day: CalendarDay): boolean {
  return fromOn <= day && (untilOn === null || day <= untilOn);
}

/** Whether two terms have a day in common. */
export function termsMeet(one: Term, other: Term): boolean {
  return (
    (other.untilOn === null || one.fromOn <= other.untilOn) &&
    (one.untilOn === null || other.fromOn <= one.untilOn)
  );
}

/** Whether an account is on leave from an organ on a day; both days of a leave count. */
export function isAway(
  day: CalendarDay,
  account: string,
  organ: string,
  leave: readonly Leave[],
): boolean {
  return leave.some((one) => one.account === account && one.organ === organ && isInForce(one, day));
}

/**
 * The roles that an account has on a day: its own, and those that it holds as a deputy. A deputy holds what
 * the other holds of his own, never what that one holds as a deputy, and never an administrator's role.
 */
export function authorityOn(
  day: CalendarDay,
  account: string,
  grants: readonly RoleGrant[],
  deputyships: readonly Deputyship[],
): readonly Authority[] {
  const inForce = grants.filter((grant) => isInForce(grant, day));
  const own = inForce
    .filter((grant) => grant.account === account)
    .map(({ organ, role }) => ({ organ, role, insteadOf: null }));
  const asDeputy = deputyships
    .filter((deputyship) => deputyship.deputy === account && isInForce(deputyship, day))
    .flatMap((deputyship) =>
      inForce
        .filter(
          ({ account: absent, organ, role }) =>
            absent === deputyship.account && organ === deputyship.organ && !isAdministrator(role),
        )
        .map(({ organ, role }) => ({ organ, role, insteadOf: deputyship.account })),
    );
  return [...own, ...asDeputy];
}

/** Of an account's authority what holds in one organ. @param above the organs over it, whatever their order. */
export function authorityIn(
  organ: string,
  above: readonly string[],
  authority: readonly Authority[],
): readonly Authority[] {
  return authority.filter(
    (one) =>
      one.organ === organ ||
      (ROLES[one.role].reach === 'organ-and-below' && above.includes(one.organ)),
  );
}
