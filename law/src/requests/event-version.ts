import { REQUEST_EVENTS, type RequestEvent, type RequestEventKind } from './request-event.ts';

/** An event as it was recorded, in whatever version its kind had on that day. */
export type RecordedEvent = { readonly kind: string; readonly version: number } & {
  readonly [key: string]: unknown;
};

/** Lifts the facts of one version of one kind to the next version; pure, and never taken out again. */
export type Upcaster = (recorded: RecordedEvent) => RecordedEvent;

/** `kind@version` → the step to the next version. A kind's present version is one more than its steps. */
export type Upcasters = { readonly [kindAndVersion: string]: Upcaster };

/** No kind of a request's events has changed yet. */
export const REQUEST_UPCASTERS: Upcasters = {};

/** The version in which events of a kind are recorded today. */
export function presentVersion(kind: RequestEventKind, upcasters: Upcasters): number {
  return 1 + Object.keys(upcasters).filter((step) => step.startsWith(`${kind}@`)).length;
}

/**
 * The event in its present version.
 * @throws RangeError for a kind or a version that this law does not know: a newer program recorded it.
 */
export function liftEvent(recorded: RecordedEvent, upcasters: Upcasters): RequestEvent {
  if (!(recorded.kind in REQUEST_EVENTS)) throw new RangeError(`unknown event: ${recorded.kind}`);
  const present = presentVersion(recorded.kind as RequestEventKind, upcasters);
  if (recorded.version > present)
    throw new RangeError(
      `${recorded.kind} of version ${recorded.version} is newer than ${present}`,
    );
  let lifted = recorded;
  for (let version = recorded.version; version < present; version += 1) {
    const step = upcasters[`${recorded.kind}@${version}`];
    if (!step) throw new RangeError(`no step from ${recorded.kind}@${version}`);
    lifted = { ...step(lifted), version: version + 1 };
  }
  const { version: _, ...event } = lifted;
  return event as unknown as RequestEvent;
}
