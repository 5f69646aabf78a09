import { isPermission, PERMISSIONS, type Permission } from '@yigongkai/law/people/role-permissions';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { insertToken, markTokenRevoked, selectTokens } from './api-tokens.store.ts';
import { recordAct } from './record-act.ts';
import { secretToken, tokenHash } from './secret-token.ts';

/** Lets a scanner of leaked secrets know what it has found. */
const PREFIX = 'ygk_';

export async function listTokens(tx: Tx) {
  const tokens = await selectTokens(tx);
  return {
    tokens: tokens.map((row) => ({
      id: row.id,
      name: row.name,
      organ: row.organ,
      permissions: row.permissions.filter(isPermission),
      createdAt: row.created_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      lastUsedAt: row.last_used_at?.toISOString() ?? null,
      revokedAt: row.revoked_at?.toISOString() ?? null,
    })),
  };
}

type NewToken = {
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly days: number;
};

/** @returns the token, shown this once. @throws Problem `forbidden` for what its owner or a token may not do. */
export async function makeToken(tx: Tx, actor: Actor, given: NewToken, now: Date) {
  const { name, permissions, days } = given;
  const beyond = permissions.filter(
    (permission) => !PERMISSIONS[permission].inTokens || !actor.permissions.includes(permission),
  );
  if (beyond.length > 0) {
    const named = beyond.map((permission) => `“${PERMISSIONS[permission].zh}”`).join('、');
    throw new Problem('forbidden', `接口令牌不能有这些权限：${named}。`);
  }
  const token = secretToken(PREFIX);
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  const { account, organ } = actor;
  const row = { tokenHash: tokenHash(token), account, organ, name, permissions, now, expiresAt };
  const id = await insertToken(tx, row);
  const details = { permissions, expiresAt: expiresAt.toISOString() };
  await recordAct(tx, actor, { kind: 'token-made', object: id, details }, now);
  return { id, token };
}

/** @throws Problem `not-found` where the account has no such token in force. */
export async function revokeToken(tx: Tx, actor: Actor, id: string, now: Date): Promise<void> {
  if (!(await markTokenRevoked(tx, id, now)))
    throw new Problem('not-found', '您没有这个接口令牌，或者已经作废。');
  await recordAct(tx, actor, { kind: 'token-revoked', object: id }, now);
}
