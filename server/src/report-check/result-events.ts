import type { Problem } from '../errors.ts';
import type { Waiting } from '../untrusted/child-desk.ts';
import { type CheckOutcome, isChecked } from './check-files.ts';
import { outcomeView, titleOf, whyUnread } from './result.page.ts';

/** What the page's script hears while it waits, one JSON value a line. */
export function waitingEvent(waiting: Waiting): string {
  return line(waiting === 'begun' ? { begun: true } : { before: waiting.before });
}

export function problemEvent({ status, message }: Pick<Problem, 'status' | 'message'>): string {
  return line({ problem: message, status });
}

export function outcomesEvent(outcomes: readonly CheckOutcome[]): string {
  return line({
    outcomes: outcomes.map((outcome) => ({
      title: titleOf(outcome),
      unread: whyUnread(outcome),
      organ: isChecked(outcome) ? outcome.report.organ : null,
      year: isChecked(outcome) ? outcome.report.year : null,
      counts: countsOf(outcome),
      view: outcomeView(outcome).toString(),
    })),
  });
}

function countsOf(outcome: CheckOutcome) {
  const findings = isChecked(outcome) ? outcome.checked.findings : [];
  const count = (verdict: string) => findings.filter((each) => each.verdict === verdict).length;
  return { fail: count('fail'), uncertain: count('uncertain'), note: count('note') };
}

function line(event: object): string {
  return `${JSON.stringify(event)}\n`;
}
