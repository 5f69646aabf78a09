import type { Moves } from '@yigongkai/contract/calendar';
import type { Actor } from '../http/actor.ts';
import type { MovedRequest } from '../requests/move-due-days.ts';

/** So many requests are named; the counts are of all. */
const LISTED = 200;

/** What moved, as this actor may know it: requests are named to those who handle requests. */
export function tellMoves({ permissions }: Actor, moved: readonly MovedRequest[]): Moves {
  const onOtherDay = moved.filter(({ clocks }) =>
    clocks.some(({ before, after }) => before.due !== after.due),
  );
  const others = moved.filter((one) => !onOtherDay.includes(one));
  const listed = permissions.includes('request.act') ? [...onOtherDay, ...others] : [];
  return {
    requests: moved.length,
    onOtherDay: onOtherDay.length,
    listed: listed
      .slice(0, LISTED)
      .map(({ clocks, ...request }) => ({ ...request, clocks: [...clocks] })),
  };
}
