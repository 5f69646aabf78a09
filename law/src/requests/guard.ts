import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Provision } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import type { ControlLevel } from './control.ts';
import type { ControlNumber } from './controls.ts';
import type { FetchedFacts } from './fetched-facts.ts';
import { type Outcome, type WithheldGround, withheldGrounds } from './outcome.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestEvent, RequestEventOf } from './request-event.ts';
import type { DecidedItem } from './request-facts.ts';
import type { RequestSettings } from './request-settings.ts';

/** What a guard found: which control, how strictly, and of which item where it is one item's. */
export type GuardFinding = Refusal & {
  readonly control: ControlNumber;
  readonly level: ControlLevel;
  readonly item?: string;
};

/** An event about to be recorded, with what stood before it and what the server fetched for it. */
export type Act = {
  readonly request: RequestCase;
  readonly event: RequestEvent;
  readonly facts: FetchedFacts;
  readonly calendar: WorkCalendar;
  readonly settings: RequestSettings;
  readonly today: CalendarDay;
};

/** What is wrong; the provision only where it is not that of the control. */
export type Fault = {
  readonly level: ControlLevel;
  readonly why: string;
  readonly provision?: Provision;
  readonly item?: string;
};

export type Guard = (act: Act) => readonly Fault[];

export function block(why: string, provision?: Provision): Fault {
  return fault('block', why, provision);
}

export function warn(why: string, provision?: Provision): Fault {
  return fault('warn', why, provision);
}

export function inform(why: string, provision?: Provision): Fault {
  return fault('inform', why, provision);
}

function fault(level: ControlLevel, why: string, provision?: Provision): Fault {
  return { level, why, ...(provision && { provision }) };
}

/** The items that a reply or its supplement decides; none of any other event. */
export function itemsDecided(event: RequestEvent): readonly DecidedItem[] {
  return event.kind === 'decided' || event.kind === 'supplemented' ? event.items : [];
}

/** A guard that looks at each decided item by itself, and says which it is. */
export function itemGuard(
  faultsOf: (item: DecidedItem, act: Act) => readonly (Fault | false | null)[],
): Guard {
  return (act) =>
    itemsDecided(act.event).flatMap((item) =>
      faultsOf(item, act).flatMap((found) =>
        found ? { ...found, item: item.item, why: `第 ${item.item} 项：${found.why}` } : [],
      ),
    );
}

/** A guard that looks at one kind of event. */
export function guardOf<Kind extends RequestEvent['kind']>(
  kind: Kind,
  faultsOf: (event: RequestEventOf<Kind>, act: Act) => readonly (Fault | false | null)[],
): Guard {
  return (act) =>
    act.event.kind === kind
      ? faultsOf(act.event as RequestEventOf<Kind>, act).filter(
          (found) => found !== null && found !== false,
        )
      : [];
}

/** The guards of one control that watches several kinds of event. */
export function guards(...several: readonly Guard[]): Guard {
  return (act) => several.flatMap((guard) => guard(act));
}

/** On what an item rests: its outcome, and of a partial disclosure each ground of what is withheld. */
export function groundsOf(item: DecidedItem): readonly (Outcome | WithheldGround)[] {
  return [item.outcome, ...withheldGrounds(item)];
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
