import type { Browser } from '../people/test-staff.ts';
import { type VaultOffice, vaultOffice } from './test-office.ts';

/** In 2037 the ten years of a case closed in 2026 are over. */
export const AFTER_RETENTION = new Date('2037-01-01T04:00:00Z');

export type Desk = VaultOffice & { readonly head: Browser; readonly leader: Browser };

/** With a head who proposes and a leader who confirms. */
export async function desk(now = AFTER_RETENTION): Promise<Desk> {
  const office = await vaultOffice(now);
  await office.account('head', 'one', 'ogi-head');
  await office.account('leader', 'one', 'leader');
  return {
    ...office,
    head: await office.signedIn('head'),
    leader: await office.signedIn('leader'),
  };
}

export const propose = (office: Desk, request: string, rest: object = {}, by = office.head) =>
  office.ask(by, 'POST', '/api/disposals', {
    request,
    ground: 'retention-ended',
    why: '保管期限届满，经鉴定无保留价值',
    ...rest,
  });

export const confirm = (office: Desk, id: string, by = office.leader) =>
  office.ask(by, 'POST', `/api/disposals/${id}/confirm`);

export async function disposed(office: Desk): Promise<{ request: string; id: string }> {
  const request = await office.closedRequest();
  const { id } = (await propose(office, request)).json;
  const { status, body } = await confirm(office, id);
  if (status !== 200) throw new Error(body);
  return { request, id };
}
