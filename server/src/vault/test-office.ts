import { randomUUID } from 'node:crypto';
import type { KeptParty } from '@yigongkai/contract/identities';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { SettingName, SettingValue } from '@yigongkai/law/people/organ-settings';
import { actOn } from '../ledger/example-acts.ts';
import { type Answer, type Browser, type Staff, testStaff } from '../people/test-staff.ts';

/** What no door may show whoever lacks the permission: a made-up person, born 1900. */
export const SECRET_PERSON = {
  name: '欧阳示例',
  number: '330102190001010011',
  phone: '13900000001',
  address: '示例市演示区示例镇示例村5组12号',
  email: 'ouyang.shili@example.org',
  workUnit: '示例纺织厂',
} as const;

export function secretParty(id: string = randomUUID()): KeptParty {
  const { name, number, phone, address, email, workUnit } = SECRET_PERSON;
  return {
    id,
    kind: 'applicant',
    identity: { kind: 'person', name, document: { type: 'resident-card', number }, workUnit },
    contact: { person: null, phone, address, postcode: null, email },
    actsFor: [],
    isAsShown: false,
  };
}

export type VaultOffice = Staff & {
  readonly officer: Browser;
  /** Keeps parties with a request through the door. */
  keep(request: string, ...parties: KeptParty[]): Promise<Answer>;
  read(request: string, by?: Browser): Promise<Answer>;
  /** Keeps a person with a new request of the organ `one`. */
  keptRequest(): Promise<string>;
  /** The same, received, withdrawn and closed on three days of March 2026. */
  closedRequest(): Promise<string>;
};

export async function vaultOffice(...settings: Parameters<typeof testStaff>): Promise<VaultOffice> {
  const staff = await testStaff(...settings);
  const by = await staff.account('officer', 'one', 'ogi-officer');
  const officer = await staff.signedIn('officer');
  const keep: VaultOffice['keep'] = (request, ...parties) =>
    staff.ask(officer, 'POST', `/api/requests/${request}/identities`, { parties });
  const keptRequest = async () => {
    const request = randomUUID();
    const { status, body } = await keep(request, secretParty());
    if (status !== 200) throw new Error(body);
    return request;
  };
  return {
    ...staff,
    officer,
    keep,
    keptRequest,
    read: (request, by = officer) =>
      staff.ask(by, 'POST', `/api/requests/${request}/identities/read`, { why: '制作答复书' }),
    closedRequest: async () => {
      const request = await keptRequest();
      await closeRequest(staff, request, by);
      return request;
    },
  };
}

/** As if the organ `one` had set it at the beginning of 2026. */
export async function setSince(
  { db, organs }: Staff,
  setting: SettingName,
  value: SettingValue,
): Promise<void> {
  const { id: set_by } = await db.owner
    .selectFrom('account')
    .select('id')
    .executeTakeFirstOrThrow();
  const by = { why: '保管期限表', source: '示例市演示区档案馆批复', set_by, set_at: new Date(0) };
  await db.owner
    .insertInto('setting_change')
    .values({
      ...{ organ_id: organs.one, setting, value: JSON.stringify(value), ...by },
      from_on: calendarDay('2026-01-01'),
    })
    .execute();
}

async function closeRequest({ db, organs }: Staff, request: string, by: string): Promise<void> {
  const events = [
    {
      kind: 'received',
      channel: 'in-person',
      days: { submittedOn: '2026-03-02' },
      applicants: [{ id: '申请人一', kind: 'person' }],
    },
    { kind: 'registered', number: '示公开〔2026〕1号' },
    { kind: 'withdrawn', proof: '撤回申请书' },
    { kind: 'closed' },
  ] as unknown as Parameters<typeof actOn>[3][];
  for (const event of events) await actOn(db.app, organs.one, request, event, { by });
}
