import { leavesOf } from '@yigongkai/law/reports/heading';
import { REQUESTS_FORMS, type RequestsRow } from '@yigongkai/law/reports/requests-form';
import { foldLabel } from './fold-label.ts';

const LABELS = Object.values(REQUESTS_FORMS)
  .flatMap((form) => leavesOf<RequestsRow>(form))
  .map(({ label }) => ({ label, folded: foldLabel(label) }));

/** What must be left of a label that has lost characters. */
const LEAST_SHARE = 0.7;
const LEAST_LENGTH = 6;

/**
 * The label of table three that a text is, but for characters that it has lost in the middle, as some
 * converters lose them: 其他法律行政止公开. It begins and ends as the label does, and no other label does so.
 */
export function nearlyLabel(printed: string): string | undefined {
  const text = foldLabel(printed);
  if (text.length < LEAST_LENGTH) return undefined;
  const found = LABELS.filter(
    ({ folded }) =>
      text.length >= folded.length * LEAST_SHARE &&
      text.slice(0, 2) === folded.slice(0, 2) &&
      text.slice(-2) === folded.slice(-2) &&
      isWithin(text, folded),
  );
  return new Set(found.map(({ folded }) => folded)).size === 1 ? found[0]?.label : undefined;
}

/** Whether all characters stand in the longer text, in their order. */
function isWithin(text: string, longer: string): boolean {
  let at = 0;
  for (const char of longer) if (char === text[at]) at += 1;
  return at === text.length;
}
