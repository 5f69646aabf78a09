import { ROLES } from '@yigongkai/law/people/roles';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { selectAccounts, selectRoles } from './accounts.store.ts';
import { recordAct } from './record-act.ts';
import { insertSection, markSectionClosed, setSectionName } from './sections.store.ts';

/** @throws Problem `conflict` where the organ has one of this name. */
export async function makeSection(tx: Tx, actor: Actor, name: string, now: Date): Promise<string> {
  const section = await insertSection(tx, actor.organ, name);
  if (!section) throw nameTaken(name);
  await recordAct(tx, actor, { kind: 'section-made', object: section.id }, now);
  return section.id;
}

/** What was done under its former name stays; the audit keeps both. */
export async function renameSection(
  tx: Tx,
  actor: Actor,
  section: string,
  name: string,
  now: Date,
): Promise<void> {
  const renamed = await setSectionName(tx, section, name);
  if (renamed === 'taken') throw nameTaken(name);
  if (!renamed) throw noSection();
  const details = { name };
  await recordAct(tx, actor, { kind: 'section-renamed', object: section, details }, now);
}

/**
 * Nobody is given a role in it from here on.
 *
 * @throws Problem `conflict` while somebody holds one in it, naming who; `not-found` where there is none to close.
 */
export async function closeSection(
  tx: Tx,
  actor: Actor,
  section: string,
  why: string,
  now: Date,
): Promise<void> {
  // First, so that whoever is given a role in it at this moment waits, and is refused.
  if (!(await markSectionClosed(tx, section, now))) throw noSection();
  const held = (await selectRoles(tx)).filter((grant) => grant.section === section);
  if (held.length > 0) {
    const accounts = await selectAccounts(tx);
    const nameOf = (id: string) => accounts.find((account) => account.id === id)?.name ?? id;
    const who = held.map(({ account, role }) => `${nameOf(account)}（${ROLES[role].zh}）`);
    throw new Problem(
      'conflict',
      `还有 ${held.length} 项角色在这个科室：${who.join('、')}。请安全管理员先收回，或者改授到别的科室。`,
      { grants: held.map(({ id, account, role }) => ({ id, account, role })) },
    );
  }
  await recordAct(tx, actor, { kind: 'section-closed', object: section, why }, now);
}

function nameTaken(name: string): Problem {
  return new Problem('conflict', `本机关已有科室“${name}”。`);
}

function noSection(): Problem {
  return new Problem('not-found', '本机关没有这个科室，或者已经撤销。');
}
