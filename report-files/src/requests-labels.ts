import { type Heading, type LeafHeading, leavesOf } from '@yigongkai/law/reports/heading';
import { REMEDIES_FORM } from '@yigongkai/law/reports/remedies-form';
import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import { REQUESTS_FORMS, type RequestsRow } from '@yigongkai/law/reports/requests-form';
import { flowLabels, hanOf } from './flow-labels.ts';
import type { FlowLabel } from './match-labels.ts';

/** A row of table three, the title of a group of rows, or what comes after the table. */
export type RequestsMark = RequestsRow | 'group' | 'end';

export const REQUESTS_ORDERS: readonly (readonly RequestsRow[])[] = Object.values(
  REQUESTS_FORMS,
).map((form) => leavesOf(form).map(({ key }) => key));

const GROUPS = groupsOf(REQUESTS_FORMS['2021']);

/**
 * Titles that stand beside several rows, often in pieces; 三、 may be a piece of its own. 其他处理 is a row in
 * the format of 2019.
 */
export const REQUESTS_GROUPS: readonly string[] = [
  '三',
  ...GROUPS.map(({ label }) => hanOf(label)),
];

const PRINTED: readonly FlowLabel<RequestsMark>[] = [
  ...Object.values(REQUESTS_FORMS).flatMap((form) =>
    leavesOf(form).flatMap((leaf) => flowLabels<RequestsMark>(leaf.key, leaf)),
  ),
  ...GROUPS.filter(({ label }) => !isLeafLabel(label)).flatMap((group) =>
    flowLabels<RequestsMark>('group', group),
  ),
  ...[
    { label: REPORT_SECTIONS[3].title, aliases: REPORT_SECTIONS[3].aliases },
    ...REMEDIES_FORM,
  ].flatMap((heading) => flowLabels<RequestsMark>('end', heading)),
];

/** Each wording of each row once, though the two formats share nearly all. */
export const REQUESTS_LABELS: readonly FlowLabel<RequestsMark>[] = PRINTED.filter(
  (label, at) =>
    PRINTED.findIndex(({ key, wording }) => key === label.key && wording === label.wording) === at,
);

function isLeafLabel(label: string): boolean {
  return Object.values(REQUESTS_FORMS).some((form) =>
    leavesOf(form).some((leaf) => leaf.label === label),
  );
}

function groupsOf(headings: readonly Heading[]): Exclude<Heading, LeafHeading>[] {
  return headings.flatMap((heading) =>
    'key' in heading ? [] : [heading, ...groupsOf(heading.parts)],
  );
}
