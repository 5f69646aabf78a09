import type { Context } from './context.ts';
import { detectAddresses } from './detectors/detect-addresses.ts';
import { detectColumns, detectFields } from './detectors/detect-columns.ts';
import { detectCoordinates } from './detectors/detect-coordinates.ts';
import { detectDocuments, detectPlates } from './detectors/detect-documents.ts';
import { detectHealth } from './detectors/detect-health.ts';
import { detectMailboxes } from './detectors/detect-mailboxes.ts';
import { detectMarks } from './detectors/detect-marks.ts';
import { detectMinors } from './detectors/detect-minors.ts';
import { detectNumbers } from './detectors/detect-numbers.ts';
import { detectMaskedIdentity } from './detectors/read-identity.ts';
import type { Draft } from './finding.ts';
import type { RuleId } from './screening-rules.ts';

type Detector = (context: Context, found: readonly Draft[]) => Draft[];

/** In an order in which each may go by what those before it found. */
const DETECTORS: readonly Detector[] = [
  detectNumbers,
  detectMaskedIdentity,
  detectDocuments,
  detectPlates,
  detectMailboxes,
  detectAddresses,
  detectHealth,
  detectMinors,
  detectColumns,
  detectFields,
  detectMarks,
  detectCoordinates,
];

/** What a list that the law prescribes may show, by the topic of its heading or line. */
const PRESCRIBED: readonly { readonly topic: 'appointment'; readonly rules: readonly RuleId[] }[] =
  [
    // Notices before an appointment tell birth month, ethnicity and education of the persons.
    { topic: 'appointment', rules: ['MAR'] },
  ];

/** All that the detectors find in a line, in the order of places. */
export function screenLine(context: Context): Draft[] {
  const drafts: Draft[] = [];
  for (const detect of DETECTORS) drafts.push(...detect(context, drafts));
  return onceEach(drafts.sort((a, b) => a.from - b.from)).filter(
    ({ rule }) => !isPrescribed(rule, context),
  );
}

/** Without what a rule found in another way at a place where it had found something. */
function onceEach(drafts: readonly Draft[]): Draft[] {
  const ends = new Map<RuleId, number>();
  return drafts.filter(({ rule, from, to }) => {
    if (from < (ends.get(rule) ?? 0)) return false;
    ends.set(rule, to);
    return true;
  });
}

function isPrescribed(rule: RuleId, { page }: Context): boolean {
  return PRESCRIBED.some(({ topic, rules }) => page.topics.has(topic) && rules.includes(rule));
}
