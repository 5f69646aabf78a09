import { randomUUID } from 'node:crypto';
import { verifyLedger } from '@yigongkai/contract/verify-ledger';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { inScope } from '../db/scope.ts';
import { exportLedger } from '../ledger/export-ledger.ts';
import { sha256 } from '../ledger/sha256.ts';
import { caseCipher, cipherToOpen } from './case-cipher.ts';
import { AFTER_RETENTION, confirm, desk, disposed, propose } from './test-disposal.ts';
import { SECRET_PERSON, secretParty, setSince } from './test-office.ts';

describe('a disposal', () => {
  test('is proposed by one and confirmed by another, who get a certificate', async () => {
    const office = await desk();
    const request = await office.closedRequest();
    const { json: proposed } = await propose(office, request);

    const { json } = await confirm(office, proposed.id);

    const head = await office.db.owner
      .selectFrom('stream_head')
      .select(['seq', 'hash'])
      .where('stream', '=', request)
      .executeTakeFirstOrThrow();
    expect(json.certificate).toEqual({
      number: '销毁证〔2037〕1号',
      organ: '示例市演示区甲局',
      request,
      requestNumber: '示公开〔2026〕1号',
      ground: 'retention-ended',
      why: '保管期限届满，经鉴定无保留价值',
      retentionEndsOn: '2036-12-31',
      earlyReason: null,
      key: expect.any(String),
      destroyed: [
        { id: expect.any(String), kind: 'applicant' },
        { id: expect.any(String), kind: 'contact' },
      ],
      files: 0,
      proposed: expect.objectContaining({ name: 'head的姓名' }),
      confirmed: expect.objectContaining({
        name: 'leader的姓名',
        at: AFTER_RETENTION.toISOString(),
      }),
      ledger: { seq: head.seq, hash: head.hash?.toString('hex') },
    });
    const url = `/api/disposals/${proposed.id}/certificate`;
    const { json: printed } = await office.ask(office.leader, 'GET', url);
    expect(printed.certificate).toEqual(json.certificate);
    expect(printed.text).toContain('编号：销毁证〔2037〕1号');
    expect(printed.text).toContain('个人信息保护法第四十七条第一款第（二）项');
    expect(printed.text).toContain('2 项个人信息（申请人 1 项、联系方式 1 项）');
    expect(printed.text).not.toContain(SECRET_PERSON.name);
  });

  test('destroys the key and what it sealed: afterwards whoever asks is told the certificate', async () => {
    const office = await desk();
    const { request } = await disposed(office);

    for (const [method, path, body] of [
      ['POST', 'identities/read', { why: '制作答复书' }],
      ['GET', 'parties', undefined],
      ['POST', 'identities', { parties: [secretParty()] }],
      ['POST', `identities/${randomUUID()}/contact`, { contact: {}, why: '来电更正' }],
    ] as const) {
      const url = `/api/requests/${request}/${path}`;
      const { status, body: says } = await office.ask(office.officer, method, url, body);
      expect([path, status, says.includes('已依规销毁（证明编号 销毁证〔2037〕1号）')]).toEqual([
        path,
        410,
        true,
      ]);
    }
    const seek = { name: SECRET_PERSON.name, number: SECRET_PERSON.number, why: '核对重复' };
    expect(
      (await office.ask(office.officer, 'POST', '/api/identities/seek', seek)).json.requests,
    ).toEqual([]);
    for (const table of ['vault_entry', 'identity_hash'])
      expect((await sql`select from ${sql.table(table)}`.execute(office.db.owner)).rows).toEqual(
        [],
      );
    const keys = await office.db.owner.selectFrom('vault_key').select('purpose').execute();
    expect(keys.map(({ purpose }) => purpose)).toEqual(['index']);
  });

  test('leaves the ledger whole, and the readings as they were', async () => {
    const office = await desk();
    const request = await office.closedRequest();
    await office.read(request);
    const { id } = (await propose(office, request)).json;
    await confirm(office, id);

    const lines = await all(exportLedger(office.db.owner, office.now()));
    expect(await verifyLedger(lines, sha256)).toEqual({ streams: 1, events: 4, fault: null });
    expect(await office.db.owner.selectFrom('vault_reading').select('kind').execute()).toHaveLength(
      1,
    );
  });

  test('makes the files of the case unreadable', async () => {
    const office = await desk();
    const request = await office.closedRequest();
    const of = { organ: office.organs.one, stream: request };
    const cipher = await inScope(office.db.app, { organ: of.organ }, (tx) =>
      caseCipher(tx, office.vault, of, office.now()),
    );
    const sealed = await all(cipher.sealBytes([Buffer.from('复印件')]));
    const open = () =>
      inScope(office.db.app, { organ: of.organ }, (tx) => cipherToOpen(tx, office.vault, of));
    const opened = await all((await open()).openBytes(sealed));
    expect(Buffer.concat(opened).toString()).toBe('复印件');

    await confirm(office, (await propose(office, request)).json.id);

    await expect(open()).rejects.toThrow(/已依规销毁/);
  });

  test('is not confirmed by who proposed it, whatever his roles', async () => {
    const office = await desk();
    await office.account('both', 'one', 'ogi-head', 'leader');
    const both = await office.signedIn('both');
    const request = await office.closedRequest();
    const { id } = (await propose(office, request, {}, both)).json;

    const { status, json } = await confirm(office, id, both);

    expect([status, json.provision]).toEqual([422, '个人信息保护法第五十一条']);
    expect((await office.read(request)).status).toBe(200);
    expect((await confirm(office, id)).status).toBe(200);
  });

  test('is proposed and confirmed by those alone whose roles have it', async () => {
    const office = await desk();
    const request = await office.closedRequest();
    expect((await propose(office, request, {}, office.officer)).status).toBe(403);
    const { id } = (await propose(office, request)).json;
    expect((await confirm(office, id, office.head)).status).toBe(403);
  });

  test.each([
    ['while the case is open', 'keptRequest', {}, '个人信息保护法第十九条'],
    [
      'as a mistake, of a case that was received',
      'closedRequest',
      { ground: 'kept-by-mistake' },
      '个人信息保护法第六条第二款',
    ],
  ] as const)('is refused %s', async (_name, kind, rest, provision) => {
    const office = await desk();
    const { status, json } = await propose(office, await office[kind](), rest);
    expect([status, json.provision]).toEqual([422, provision]);
  });

  test('of what was kept by mistake, for a request that never came, is done', async () => {
    const office = await desk();
    const request = await office.keptRequest();
    const { id } = (await propose(office, request, { ground: 'kept-by-mistake' })).json;
    expect((await confirm(office, id)).json.certificate).toMatchObject({
      requestNumber: null,
      ledger: null,
    });
  });

  test('before the end of the retention needs a reason of its own', async () => {
    const office = await desk(new Date('2036-12-31T04:00:00Z'));
    const request = await office.closedRequest();
    const refused = await propose(office, request);
    expect([refused.status, refused.body]).toEqual([422, expect.stringContaining('2036-12-31')]);

    const earlyReason = '申请人书面要求删除，本机关保管期限表定为短期';
    const { id } = (await propose(office, request, { earlyReason })).json;
    expect((await confirm(office, id)).json.certificate.earlyReason).toBe(earlyReason);
  });

  test('waits for the end of the retention that the organ had set when the case was received', async () => {
    const office = await desk();
    await setSince(office, 'retentionYears', 30);
    const request = await office.closedRequest();

    const refused = await propose(office, request);

    expect([refused.status, refused.json.retentionEndsOn]).toEqual([422, '2056-12-31']);
  });

  test('may be declined, and then proposed again; two are not under way at once', async () => {
    const office = await desk();
    const request = await office.closedRequest();
    const { id } = (await propose(office, request)).json;
    expect((await propose(office, request)).status).toBe(409);

    const why = '尚有信访事项';
    await office.ask(office.leader, 'POST', `/api/disposals/${id}/decline`, { why });

    expect((await confirm(office, id)).status).toBe(404);
    expect((await propose(office, request)).status).toBe(200);
    const { disposals } = (await office.ask(office.head, 'GET', '/api/disposals')).json;
    expect(disposals.map((one: { state: string }) => one.state).toSorted()).toEqual([
      'declined',
      'proposed',
    ]);
  });

  test('is numbered by organ and year without gaps, and done once however often it is sent', async () => {
    const office = await desk();
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const request = await office.closedRequest();
      ids.push((await propose(office, request)).json.id);
    }
    const answers = await Promise.all([...ids, ...ids].map((id) => confirm(office, id)));
    const numbers = answers.flatMap(({ json }) => json.certificate?.number ?? []);
    expect(numbers.toSorted()).toEqual([1, 2, 3].map((at) => `销毁证〔2037〕${at}号`));
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(3);
  });

  test('is in the audit, proposed and done', async () => {
    const office = await desk();
    const { request } = await disposed(office);
    const lines = await office.db.owner
      .selectFrom('audit_line')
      .select(['kind', 'details'])
      .where('object', '=', request)
      .where('kind', 'like', '%dispos%')
      .orderBy('id')
      .execute();
    expect(lines).toMatchObject([
      { kind: 'disposal-proposed' },
      { kind: 'identity-disposed', details: { certificate: '销毁证〔2037〕1号' } },
    ]);
  });
});

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
