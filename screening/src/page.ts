import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { LabelKind, TopicKind } from './context-words.ts';

/** What is known of a document from the lines before. It changes from line to line. */
export type Page = {
  readonly today: CalendarDay;
  /** What the columns of the table are about, while its rows last. */
  columns: readonly (LabelKind | null)[];
  /** Whether words in a cell can be findings for standing in its column. */
  hasTellingColumns: boolean;
  /** Whether the table tells the posts of its persons: a list of officials, whose office phones are public. */
  hasPosts: boolean;
  /** How many rows of the table have been passed. */
  rows: number;
  /** How many cells parted by commas each row of the table has; 0 where no such table goes on. */
  commaCells: number;
  /** Topics of the last heading: a list of names, welfare, a publicity that the law prescribes. */
  topics: ReadonlySet<TopicKind>;
  /** Whether the lines of a list of persons go on. */
  isList: boolean;
  /** The label at the end of the line before: its value stands on this one. */
  dangling: LabelKind | null;
  /** The end of the line before, where that line has not been looked at. */
  tail: string;
  /** How many more lines belong to an account whose holder is an organisation. */
  organAccountLines: number;
};

export function newPage(today: CalendarDay): Page {
  return {
    today,
    columns: [],
    hasTellingColumns: false,
    hasPosts: false,
    rows: 0,
    commaCells: 0,
    topics: new Set(),
    isList: false,
    dangling: null,
    tail: '',
    organAccountLines: 0,
  };
}
