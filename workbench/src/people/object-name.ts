import { ROLES } from '@yigongkai/law/people/roles';
import type { Colleague } from './people-page.tsx';

type Line = {
  readonly object: string | null;
  readonly request: string | null;
  readonly details: Readonly<Record<string, unknown>>;
};

/** To whom or what something was done, as far as the organ's own people and the line's details tell. */
export function objectName(
  { object, request, details }: Line,
  accounts: readonly Colleague[],
): string {
  const person = accounts.find(({ id }) => id === object)?.name;
  const role = Object.entries(ROLES).find(([word]) => word === details.role)?.[1].zh;
  const name = typeof details.name === 'string' ? details.name : undefined;
  return [person ?? name ?? request, role].filter(Boolean).join('：');
}
