import {
  type EnteredNotice,
  foldNotice,
  NO_NOTICE,
  NOTICE_EVENTS,
  type NoticeEvent,
} from '@yigongkai/law/calendar/notice-event';
import type { StreamKind } from '../ledger/stream-kind.ts';
import { removeStrayNotices, saveNotice, selectNotice } from './calendar.store.ts';

/** Holiday notices as streams of the ledger: entered once, annulled at most once. */
export const NOTICES: StreamKind<EnteredNotice, NoticeEvent> = {
  name: 'calendar-notice',
  foldVersion: 1,
  nothing: NO_NOTICE,
  versionOf: () => 1,
  lift: ({ version, ...recorded }) => {
    if (!Object.hasOwn(NOTICE_EVENTS, recorded.kind) || version !== 1)
      throw new RangeError(`unknown event: ${recorded.kind}@${version}`);
    return recorded as unknown as NoticeEvent;
  },
  fold: foldNotice,
  reachesBack: () => false,
  project: saveNotice,
  removeStrays: removeStrayNotices,
  projected: selectNotice,
};
