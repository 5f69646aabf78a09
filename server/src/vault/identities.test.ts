import { randomUUID } from 'node:crypto';
import { REQUEST_FACTS } from '@yigongkai/contract/requests';
import { describe, expect, test } from 'vitest';
import { SECRET_PERSON, secretParty, setSince, vaultOffice } from './test-office.ts';

const organisation = {
  kind: 'organisation',
  name: '示例纺织有限公司',
  creditCode: null,
  representative: '张示例',
} as const;

describe('identities', () => {
  test('are kept with a case and read again with a reason, which the audit tells', async () => {
    const office = await vaultOffice();
    const request = randomUUID();
    const party = secretParty();

    const kept = await office.keep(request, party);
    const read = await office.read(request);

    expect(kept.json.kept).toEqual([
      { id: party.id, kind: 'applicant', commitment: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    const { isAsShown: _, ...shown } = party;
    expect(read.json.parties).toEqual([shown]);
    const lines = await office.db.owner
      .selectFrom('audit_line')
      .select(['kind', 'object', 'why', 'account_id'])
      .where('kind', 'like', 'identity-%')
      .orderBy('id')
      .execute();
    const by = { object: request, account_id: expect.any(String) };
    expect(lines).toEqual([
      { ...by, kind: 'identity-kept', why: null },
      { ...by, kind: 'identity-read', why: '制作答复书' },
    ]);
    const url = `/api/requests/${request}/readings`;
    expect((await office.ask(office.officer, 'GET', url)).json.readings).toEqual([
      expect.objectContaining({ kind: 'identity', why: '制作答复书', name: 'officer的姓名' }),
    ]);
  });

  test('are not read without a reason', async () => {
    const office = await vaultOffice();
    const request = await office.keptRequest();
    const url = `/api/requests/${request}/identities/read`;
    for (const body of [{}, { why: '' }, { why: '  ' }, undefined]) {
      const answer = await office.ask(office.officer, 'POST', url, body);
      expect([answer.status, answer.body.includes(SECRET_PERSON.name)]).toEqual([400, false]);
    }
    expect(await office.db.owner.selectFrom('vault_reading').selectAll().execute()).toEqual([]);
  });

  test('are shown masked to whoever handles the case without the permission', async () => {
    const office = await vaultOffice();
    await office.account('clerk', 'one', 'clerk');
    const clerk = await office.signedIn('clerk');
    const request = await office.keptRequest();

    const { json } = await office.ask(clerk, 'GET', `/api/requests/${request}/parties`);

    expect(json.parties).toEqual([
      {
        id: expect.any(String),
        kind: 'applicant',
        identityKind: 'person',
        name: '欧**',
        number: '33*************011',
        phone: '139****0001',
        email: 'o*****.*****@example.org',
      },
    ]);
    expect((await office.read(request, clerk)).status).toBe(403);
  });

  test('of a form that is not known are masked whole', async () => {
    const office = await vaultOffice();
    const request = randomUUID();
    const party = secretParty();
    const contact = { person: null, phone: '8800001', address: null, postcode: null, email: '无' };
    const document = { type: 'passport', number: 'E0001' } as const;
    const identity = { kind: 'person', name: '𠮷示例', document, workUnit: null } as const;
    await office.keep(request, { ...party, identity, contact });

    const { json } = await office.ask(office.officer, 'GET', `/api/requests/${request}/parties`);

    expect(json.parties).toEqual([
      expect.objectContaining({ name: '𠮷**', number: '*****', phone: '*******', email: '*' }),
    ]);
  });

  test('sent twice are kept once and answered alike; another person under the same id is refused', async () => {
    const office = await vaultOffice();
    const request = randomUUID();
    const party = secretParty();

    const [first, again] = [await office.keep(request, party), await office.keep(request, party)];
    const other = await office.keep(request, { ...party, identity: organisation });
    const elsewhere = await office.keep(randomUUID(), party);

    expect(again.json).toEqual(first.json);
    expect([other.status, elsewhere.status]).toEqual([409, 409]);
    const rows = await office.db.owner.selectFrom('vault_entry').select('kind').execute();
    expect(rows.map(({ kind }) => kind)).toEqual(['applicant', 'contact']);
  });

  test('of several applicants and their agent are kept together; an agent acts for applicants alone', async () => {
    const office = await vaultOffice();
    const [one, other, agent] = [secretParty(), secretParty(), secretParty()];
    const joint = { ...other, identity: organisation, contact: null };
    const acting = { ...agent, kind: 'agent' as const, actsFor: [one.id, joint.id] };
    const request = randomUUID();

    expect((await office.keep(request, one, joint, acting)).status).toBe(200);
    expect((await office.read(request)).json.parties).toMatchObject([
      { id: one.id },
      { id: joint.id, contact: null, identity: organisation },
      { id: agent.id, kind: 'agent', actsFor: [one.id, joint.id] },
    ]);
    const strange = { ...secretParty(), kind: 'agent' as const, actsFor: [randomUUID()] };
    expect((await office.keep(request, strange)).status).toBe(400);
    expect((await office.keep(request, { ...secretParty(), actsFor: [one.id] })).status).toBe(400);
  });

  test.each([
    ['a mistyped last place', { type: 'resident-card', number: '330102190001010012' }, /末位/],
    ['seventeen places', { type: 'resident-card', number: '33010219000101001' }, /18 位/],
    ['a birth that is none', { type: 'resident-card', number: '330102190002300011' }, /日期/],
    ['a residence permit', { type: 'hmt-residence-permit', number: '830102190001010011' }, /末位/],
  ] as const)(
    'with %s are asked about, and kept if the document says so',
    async (_n, document, why) => {
      const office = await vaultOffice();
      const identity = { kind: 'person', name: '欧阳示例', document, workUnit: null } as const;
      const party = { ...secretParty(), identity };

      const refused = await office.keep(randomUUID(), party);

      expect([refused.status, refused.body]).toEqual([400, expect.stringMatching(why)]);
      expect(refused.body).not.toContain(document.number);
      expect((await office.keep(randomUUID(), { ...party, isAsShown: true })).status).toBe(200);
    },
  );

  test('of an organisation have a credit code, which is asked about too', async () => {
    const office = await vaultOffice();
    const identity = { ...organisation, creditCode: '91330000000000000X' };
    expect((await office.keep(randomUUID(), { ...secretParty(), identity })).status).toBe(400);
  });

  test('name the last contact that was given', async () => {
    const office = await vaultOffice();
    const request = randomUUID();
    const party = secretParty();
    await office.keep(request, party);
    const contact = { ...party.contact, phone: '13900000002' };
    const url = `/api/requests/${request}/identities/${party.id}/contact`;

    const body = { contact, why: '申请人来电更正' };
    expect((await office.ask(office.officer, 'POST', url, body)).status).toBe(200);

    expect((await office.read(request)).json.parties[0].contact.phone).toBe('13900000002');
    const strange = `/api/requests/${request}/identities/${randomUUID()}/contact`;
    expect((await office.ask(office.officer, 'POST', strange, body)).status).toBe(404);
  });

  test('are named in the event of receipt by id and commitment', () => {
    const applicant = { id: randomUUID(), kind: 'person', commitment: 'ab'.repeat(32) };
    const facts = { channel: 'in-person', days: {}, applicants: [applicant] };
    expect(REQUEST_FACTS.received.parse(facts)).toEqual(facts);
    const guessed = { ...facts, applicants: [{ ...applicant, commitment: '欧阳示例' }] };
    expect(REQUEST_FACTS.received.safeParse(guessed).success).toBe(false);
  });
});

describe('an identity is sought', () => {
  const seek = { name: SECRET_PERSON.name, number: SECRET_PERSON.number, why: '核对是否重复申请' };
  const url = '/api/identities/seek';

  test('by name with number, however they are typed, and each look is written down', async () => {
    const office = await vaultOffice();
    const requests = [await office.keptRequest(), await office.keptRequest()].toSorted();

    const found = await office.ask(office.officer, 'POST', url, seek);
    const typed = { ...seek, name: '欧阳 示例', number: '３３０１０２ 19000101-0011' };
    const again = await office.ask(office.officer, 'POST', url, typed);

    expect([found.json, again.json]).toEqual([{ requests }, { requests }]);
    const readings = await office.db.owner.selectFrom('vault_reading').selectAll().execute();
    expect(readings).toMatchObject([
      { kind: 'search', why: seek.why, streams: requests, entries: [] },
      { kind: 'search' },
    ]);
  });

  test.each([
    ['the name alone', { number: '330102190001010038' }],
    ['the number alone', { name: '张示例' }],
  ])('but not by %s', async (_name, other) => {
    const office = await vaultOffice();
    await office.keptRequest();
    const found = await office.ask(office.officer, 'POST', url, { ...seek, ...other });
    expect(found.json).toEqual({ requests: [] });
  });

  test('inside one organ alone, where the same person has another hash', async () => {
    const office = await vaultOffice();
    await office.keptRequest();
    await office.account('zhao', 'other', 'ogi-officer');
    const zhao = await office.signedIn('zhao');

    expect((await office.ask(zhao, 'POST', url, seek)).json).toEqual({ requests: [] });
    const request = randomUUID();
    const kept = { parties: [secretParty()] };
    await office.ask(zhao, 'POST', `/api/requests/${request}/identities`, kept);
    expect((await office.ask(zhao, 'POST', url, seek)).json).toEqual({ requests: [request] });
    const hashes = await office.db.owner.selectFrom('identity_hash').select('hash').execute();
    expect(new Set(hashes.map(({ hash }) => hash.toString('hex'))).size).toBe(2);
  });

  test('for two years, and then the hash is taken out', async () => {
    const office = await vaultOffice(new Date('2026-11-22T04:00:00Z'));
    await office.keptRequest();
    const hashes = () => office.db.owner.selectFrom('identity_hash').select('expires_on').execute();
    expect(await hashes()).toEqual([{ expires_on: '2028-11-22' }]);

    office.wait((Date.parse('2028-11-21T15:00:00Z') - office.now().getTime()) / 1000);
    const officer = await office.signedIn('officer');
    expect((await office.ask(officer, 'POST', url, seek)).json.requests).toHaveLength(1);
    office.wait(3600);
    const next = await office.signedIn('officer');
    expect((await office.ask(next, 'POST', url, seek)).json.requests).toEqual([]);
    expect(await hashes()).toEqual([]);
  });
});

test('by an identity cases are found for as many months as the organ has set', async () => {
  const office = await vaultOffice();
  await setSince(office, 'identityHashMonths', 6);

  await office.keptRequest();

  const rows = await office.db.owner.selectFrom('identity_hash').select('expires_on').execute();
  expect(rows).toEqual([{ expires_on: '2027-05-22' }]);
});
