import type { HolidayNotice } from '@yigongkai/law/calendar/holiday-notice';

type Draft<T> = { readonly [key in keyof T]?: T[key] | null | undefined };

/** A notice while it is typed. */
export type NoticeDraft = Draft<Omit<HolidayNotice, 'daysOff' | 'workdays'>> & {
  readonly daysOff?: readonly (Draft<HolidayNotice['daysOff'][number]> | undefined)[];
  readonly workdays?: readonly (Draft<HolidayNotice['workdays'][number]> | undefined)[];
};

/** The draft as it would be sent: what is left empty is nothing, and an empty row is none. */
export function noticeOf(draft: NoticeDraft | undefined): unknown {
  if (!draft) return null;
  const { number, title, year, issuedOn, source, amends, area, note } = draft;
  return {
    number: written(number),
    title: title ?? '',
    year,
    issuedOn,
    source: source ?? '',
    daysOff: (draft.daysOff ?? []).filter((one) => one?.from || one?.to || one?.name),
    workdays: (draft.workdays ?? []).filter((one) => one?.on || one?.name),
    amends: written(amends),
    area: written(area),
    note: written(note),
  };
}

function written(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
