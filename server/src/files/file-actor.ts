import { FILE_SUBJECTS } from '@yigongkai/contract/file-words';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { type Act, recordAct, recordActWithoutAccount } from '../people/record-act.ts';
import { isRequestOf } from '../requests/is-request-of.ts';
import type { FileSubject } from './file-desk.ts';

/** Who brings or fetches a file: one of the staff, or the applicant of a case, who needs no account. */
export type FileActor =
  | { readonly kind: 'staff'; readonly actor: Actor }
  | { readonly kind: 'applicant'; readonly organ: string; readonly request: string };

export function organOf(by: FileActor): string {
  return by.kind === 'staff' ? by.actor.organ : by.organ;
}

/** `null` for an applicant. */
export function accountOf(by: FileActor): string | null {
  return by.kind === 'staff' ? by.actor.account : null;
}

/** @throws Problem `not-found` where whoever asks may not know of such files, or there is no such case. */
export async function refuseForeign(tx: Tx, by: FileActor, subject: FileSubject): Promise<void> {
  if (!mayKnow(by, subject)) throw noSubject();
  if (subject.about === 'draft') return;
  if (!(await isRequestOf(tx, organOf(by), subject.subject))) throw noSubject();
}

export function mayKnow(by: FileActor, { about, subject }: FileSubject): boolean {
  if (by.kind === 'applicant') return about !== 'draft' && subject === by.request;
  return by.actor.permissions.includes(FILE_SUBJECTS[about].permission);
}

/** A line of the audit in the name of whoever it was. */
export async function recordFileAct(tx: Tx, by: FileActor, act: Act, now: Date): Promise<void> {
  if (by.kind === 'staff') await recordAct(tx, by.actor, act, now);
  else await recordActWithoutAccount(tx, { organ: by.organ, door: 'applicant' }, act, now);
}

function noSubject(): Problem {
  return new Problem('not-found', '本机关没有这个申请或者草稿，或者您不能查看它的文件。');
}
