import { type Heading, type LeafHeading, leavesOf } from '@yigongkai/law/reports/heading';
import { PROACTIVE_CORNER, PROACTIVE_FORMS } from '@yigongkai/law/reports/proactive-form';
import { REMEDIES_FORM } from '@yigongkai/law/reports/remedies-form';
import {
  APPLICANTS,
  REQUESTS_FORMS,
  type RequestsColumn,
  type RequestsRow,
} from '@yigongkai/law/reports/requests-form';
import { foldLabel, foldLabelWithoutNote } from './fold-label.ts';
import { remembered } from './remembered.ts';

type Labelled = { readonly label: string; readonly aliases?: readonly string[] };

/** The folded wordings of each label, which never change. */
const WORDINGS = new WeakMap<Labelled, readonly string[]>();

const REQUESTS_ROWS: ReadonlyMap<string, RequestsRow> = new Map(
  [...leavesOf(REQUESTS_FORMS['2021']), ...leavesOf(REQUESTS_FORMS['2019'])].flatMap((leaf) =>
    wordings(leaf).map((wording) => [wording, leaf.key] as const),
  ),
);

/** Longer than any heading of a column of table three with the spaces that it may be printed with. */
const LONGEST_COLUMN = 40;

const REQUESTS_COLUMNS = leavesOf(APPLICANTS);

const REMEDIES_COLUMNS = leavesOf(REMEDIES_FORM);

/** Each once, though the three parts of table four share them. */
const REMEDIES_RESULTS = REMEDIES_COLUMNS.filter(
  ({ label }, at) => REMEDIES_COLUMNS.findIndex((other) => other.label === label) === at,
);

const REQUESTS_GROUPS: ReadonlySet<string> = new Set(
  Object.values(REQUESTS_FORMS).flatMap((rows) => groupsOf(rows).flatMap(wordings)),
);

const ALL_LABELS: ReadonlySet<string> = new Set([
  ...REQUESTS_ROWS.keys(),
  ...REQUESTS_GROUPS,
  ...[...leavesOf(APPLICANTS), ...groupsOf(APPLICANTS)].flatMap(wordings),
  ...[...leavesOf(REMEDIES_FORM), ...groupsOf(REMEDIES_FORM)].flatMap(wordings),
  ...Object.values(PROACTIVE_FORMS)
    .flat()
    .flatMap(({ rows, columns }) => [...rows, ...columns].flatMap(wordings)),
  foldLabel(PROACTIVE_CORNER),
]);

/** The row of table three that a label names; （六）其他处理 names the single row of 2019. */
export const requestsRow = orNothing(
  (printed): RequestsRow | undefined =>
    REQUESTS_ROWS.get(foldLabel(printed)) ?? REQUESTS_ROWS.get(foldLabelWithoutNote(printed)),
);

/** Whether a label of table three heads further rows, as 三、本年度办理结果 does. */
export function isRequestsGroup(printed: string): boolean {
  return REQUESTS_GROUPS.has(foldLabel(printed));
}

/** Whether a line without cell borders begins as one of the numbered lines of table three does. */
export function isRequestsLine(printed: string): boolean {
  const folded = foldLabel(printed);
  return Object.values(REQUESTS_FORMS)
    .flat()
    .some((heading) => wordings(heading).some((wording) => folded.startsWith(wording)));
}

/** The column of table three that a label names, cut at a line break or not. */
export const requestsColumn = orNothing((printed): RequestsColumn | undefined => {
  if (printed.length > LONGEST_COLUMN) return undefined;
  const columns = REQUESTS_COLUMNS.filter((column) => isCutOf(printed, column));
  return columns.length === 1 ? columns[0]?.key : undefined;
});

/** Whether the text is a result of table four, cut at a line break or not. */
export const isRemediesResult = remembered((printed) =>
  REMEDIES_RESULTS.some((result) => isCutOf(printed, result)),
);

/** Whether the text is one of the labels of the official tables, whole. */
export function isKnownLabel(printed: string): boolean {
  const folded = foldLabel(printed);
  return folded !== '' && ALL_LABELS.has(folded);
}

export function isLabelOf(printed: string, labelled: Labelled): boolean {
  const wanted = wordings(labelled);
  const folded = foldLabel(printed);
  if (wanted.includes(folded)) return true;
  const bare = foldLabelWithoutNote(printed);
  return bare !== folded && wanted.includes(bare);
}

/** Whether the text is the label or what a cut at a line break has left of it. */
export function isCutOf(printed: string, labelled: Labelled): boolean {
  const folded = foldLabel(printed);
  return (
    isLabelOf(printed, labelled) ||
    (folded.length >= 2 && wordings(labelled).some((wording) => wording.startsWith(folded)))
  );
}

/** As `remembered`, where most texts have no answer. */
function orNothing<Answer>(
  answer: (printed: string) => Answer | undefined,
): (printed: string) => Answer | undefined {
  const told = remembered((printed) => answer(printed) ?? null);
  return (printed) => told(printed) ?? undefined;
}

function wordings(labelled: Labelled): readonly string[] {
  const known = WORDINGS.get(labelled);
  if (known) return known;
  const folded = [labelled.label, ...(labelled.aliases ?? [])].map(foldLabel);
  WORDINGS.set(labelled, folded);
  return folded;
}

function groupsOf(headings: readonly Heading[]): Exclude<Heading, LeafHeading>[] {
  return headings.flatMap((heading) =>
    'key' in heading ? [] : [heading, ...groupsOf(heading.parts)],
  );
}
