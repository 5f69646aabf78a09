import { writeInstrumentWord } from '@yigongkai/instrument-files/write-instrument-word';
import { exampleComposed } from '@yigongkai/law/instruments/example-instruments';
import { expect, test } from 'vitest';
import { wordFile } from '../files/testing.ts';
import { type CaseOffice, caseOffice, GRANTED, replyOf } from './test-case.ts';

const ORIGIN = { writtenAt: new Date('2026-03-10T04:00:00Z'), isSample: false };

const letter = () => writeInstrumentWord(exampleComposed('reply-granted'), ORIGIN);

/** A case whose reply is the event 8. */
async function replied(): Promise<{ office: CaseOffice; request: string }> {
  const office = await caseOffice('2026-03-02');
  await office.setUp();
  const request = await office.taken();
  await office.done(request, { kind: 'assigned', unit: '规划科' });
  office.goTo('2026-03-10');
  await office.done(request, ...replyOf(GRANTED));
  return { office, request };
}

test('a case goes from the window to the proof of service, granted on time', async () => {
  const { office, request } = await replied();
  const paper = await office.bring(request, '答复书.docx', await letter());
  expect(await office.screen(request, paper)).toMatchObject([{ isPassed: true }]);
  office.goTo('2026-03-11');
  await office.done(request, {
    kind: 'dispatched',
    letter: 8,
    method: 'post',
    documents: [paper],
  });
  office.goTo('2026-03-13');
  await office.done(
    request,
    { kind: 'served', letter: 8, method: 'post', proof: '邮件签收记录' },
    { kind: 'closed' },
  );

  const { json } = await office.get(request);
  expect(json).toMatchObject({ state: 'closed', dueOn: '2026-03-30', upTo: 11 });
  expect(json.clocks[0]).toMatchObject({ id: 'REPLY', stateZh: '已按期办理', light: 'none' });
});

test('a letter that was not screened does not leave, and no other letter leaves in its place', async () => {
  const { office, request } = await replied();
  const [one, other] = [
    await office.bring(request, '答复书.docx', await letter()),
    await office.bring(request, '附件.docx', wordFile(['养护合同'])),
  ];
  const send = (documents?: object) =>
    office.post(request, '/acts', {
      actId: crypto.randomUUID(),
      on: '2026-03-10',
      event: { kind: 'dispatched', letter: 8, method: 'post', ...documents },
    });
  const refused = {
    title: '答复和附件还没有检查是否含有个人信息',
    refusals: [{ control: 33, level: 'block' }],
  };

  expect((await send()).json).toMatchObject(refused);
  await office.screen(request, one);
  expect((await send({ documents: [one, other] })).json).toMatchObject(refused);
  expect((await send({ documents: [one] })).status).toBe(200);
});

test('personal data of others stop the letter until a named person answers for each with a reason', async () => {
  const { office, request } = await replied();
  const paper = await office.bring(
    request,
    '附件.docx',
    wordFile(['联系人电话 13900000002', '申请人电话 13900000001']),
  );
  const [check] = await office.screen(request, paper);
  const found = check?.findings.filter(({ level }) => level === 'stop') ?? [];
  expect(found.map(({ zh, place }) => [zh, place])).toEqual([['手机号码', '正文第1段']]);
  const dispatched = {
    kind: 'dispatched',
    letter: 8,
    method: 'post',
    documents: [paper],
  } as const;
  expect((await office.act(request, dispatched)).json.refusals).toMatchObject([
    { control: 33, level: 'warn', why: expect.stringContaining('手机号码 1 处') },
  ]);

  const path = `/release-checks/${found[0]?.finding}/decision`;
  const why = '是承包人在合同上公布的业务电话';
  expect((await office.post(request, path, { why })).status).toBe(200);
  expect((await office.post(request, path, { why })).status).toBe(404);

  const [decided] = await office.screen(request, paper);
  expect(decided).toMatchObject({ isPassed: true });
  expect(decided?.findings.find(({ level }) => level === 'stop')?.decision).toMatchObject({
    byName: 'officer的姓名',
    why,
  });
  expect((await office.act(request, dispatched)).status).toBe(200);
  const rows = await office.db.owner.selectFrom('release_finding').selectAll().execute();
  expect(JSON.stringify(rows)).not.toMatch(/1390000000\d/u);
});

test('an extension on the day after the last one is refused with its provision', async () => {
  const office = await caseOffice('2026-03-02');
  const request = await office.taken();
  office.goTo('2026-03-31');
  const extended = {
    kind: 'extended',
    workdays: 10,
    reason: '须汇总多年资料',
    approvedBy: 'ogi-head',
  } as const;

  const { status, json } = await office.act(request, extended);
  expect([status, json.title, json.provision]).toEqual([
    422,
    '答复期限已于 2026-03-30 届满，期满后不能延期',
    '条例第三十三条第二款',
  ]);
  expect(json.refusals).toEqual([
    {
      why: json.title,
      provision: json.provision,
      control: null,
      level: 'block',
      item: null,
    },
  ]);
});

const NOT_THERE = {
  ...GRANTED,
  outcome: 'unable-not-existing',
  citations: [{ text: 'REG', article: 36, item: 4 }],
  reasons: '经检索，未找到该合同',
  enclosures: [],
} as const;

const SEARCHED = {
  kind: 'searched',
  items: ['1'],
  places: ['档案室'],
  words: ['养护合同'],
  persons: ['检索人甲'],
  minutes: 30,
  found: false,
  result: '没有这份合同',
} as const;

test('that information does not exist is not answered without a record of the search', async () => {
  const office = await caseOffice('2026-03-02');
  await office.setUp();
  const request = await office.taken();
  await office.done(request, { kind: 'assigned', unit: '规划科' });
  const [drafted, legal, secrecy, leader, decided] = replyOf(NOT_THERE);
  if (!drafted || !legal || !secrecy || !leader || !decided) throw new Error('no reply');
  await office.done(request, drafted, legal, secrecy, leader);

  const refused = await office.act(request, decided);
  expect([refused.status, refused.json.refusals]).toMatchObject([
    422,
    [{ control: 11, item: '1', why: expect.stringContaining('应当先有这一项的检索记录') }],
  ]);
  await office.done(request, SEARCHED, decided);
});

test('what an act will meet is told before it is sent, and nothing is recorded by asking', async () => {
  const office = await caseOffice('2026-03-02');
  await office.setUp();
  const request = await office.taken();
  const [drafted, legal, secrecy, leader, decided] = replyOf({ ...GRANTED, enclosures: [] });
  if (!drafted || !legal || !secrecy || !leader || !decided) throw new Error('no reply');
  await office.done(request, drafted, legal, secrecy, leader);

  const { json } = await office.post(request, '/judgement', { on: '2026-03-02', event: decided });
  expect(json.refusals).toMatchObject([{ control: 8, level: 'block', item: '1' }]);
  expect((await office.get(request)).json.upTo).toBe(6);
});

test('of two persons on one case the second is told that the first has acted', async () => {
  const office = await caseOffice('2026-03-02');
  const request = await office.taken();
  const assigned = { kind: 'assigned', unit: '规划科' } as const;

  expect((await office.act(request, assigned, { after: 2 })).status).toBe(200);
  const second = await office.act(request, { ...assigned, unit: '综合科' }, { after: 2 });
  expect([second.status, second.json.title]).toEqual([
    409,
    expect.stringContaining('刚刚由别人办理过'),
  ]);
  expect((await office.get(request)).json.unit).toBe('规划科');
});
