import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestEvent } from './request-event.ts';
import { APPROVAL_STEPS, type ApprovalStep } from './request-facts.ts';

/** What a signature waits for: REG 17 demands the secrecy review; the legal review is the organ's own ladder. */
const BEFORE_SIGNATURE = ['legal', 'secrecy'] as const satisfies readonly ApprovalStep[];

/**
 * Why a review, a signature or a reply comes too early, or is not of what was signed; `null` where nothing is
 * wrong. A supplement is reviewed as the reply that it follows.
 */
export function approvalRefusal({ draft }: RequestCase, event: RequestEvent): Refusal | null {
  const open = draft?.isReturned ? null : draft;
  const done = open?.approvals.map(({ step }) => step) ?? [];
  if (event.kind === 'approved' || event.kind === 'returned') {
    if (!open) return { why: '没有送审的拟稿，请先拟稿', provision: reg(17, 2) };
    const missing = BEFORE_SIGNATURE.filter((step) => !done.includes(step));
    const isSigning = event.kind === 'approved' && event.step === 'leader';
    return isSigning && missing.length > 0 ? notYet(missing, '签发') : null;
  }
  if (event.kind !== 'decided' && event.kind !== 'supplemented') return null;
  if (!done.includes('leader'))
    return notYet(['leader'], event.kind === 'decided' ? '作出答复' : '作出补充答复');
  return isSameText(open?.items, event.items)
    ? null
    : { why: '答复的内容与审核签发的拟稿不同，请重新送审', provision: reg(17, 2) };
}

/** The order in which fields were written down makes no other text. */
function isSameText(signed: unknown, given: unknown): boolean {
  return JSON.stringify(signed, inOrder) === JSON.stringify(given, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function notYet(missing: readonly ApprovalStep[], act: string): Refusal {
  const names = missing.map((step) => APPROVAL_STEPS[step]).join('、');
  return { why: `${names}完成之前，不能${act}`, provision: reg(17, 2) };
}
