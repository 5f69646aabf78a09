import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clock-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function runClock(content: unknown, ...options: string[]) {
  const file = join(folder, 'case.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return runCli('clock', file, ...options);
}

const received = (on: string, channel = 'in-person') => ({ kind: 'received', channel, on });

describe('clock', () => {
  test('prints the due day with each day that counts and each that does not', async () => {
    const content = { today: '2024-09-20', events: [received('2024-09-09')] };
    const { code, out, err } = await runClock(content, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { reply, clocks, refused } = JSON.parse(out);
    expect(reply).toMatchObject({ due: '2024-10-12', provisional: false, state: 'running' });
    expect(reply.days[0]).toEqual({ on: '2024-09-10', counts: true, n: 1, why: '工作日' });
    expect(reply.days[5]).toEqual({ on: '2024-09-15', counts: false, why: '中秋节' });
    expect(reply.days.at(-1)).toMatchObject({ on: '2024-10-12', n: 20, why: '国庆节调休上班' });
    expect(clocks).toContainEqual({
      id: 'CORR_NOTICE',
      due: '2024-09-19',
      provisional: false,
      state: 'lapsed',
      provision: '条例第三十条',
    });
    expect(refused).toEqual([]);
  });

  test('what the law does not allow is not applied, is told with its provision, and ends with 1', async () => {
    const content = {
      today: '2025-03-20',
      events: [
        received('2025-03-03'),
        { kind: 'extended', on: '2025-03-17', workdays: 10 },
        { kind: 'extended', on: '2025-03-18', workdays: 10 },
      ],
    };
    const { code, out } = await runClock(content, '--json');
    expect(code).toBe(1);
    const { reply, refused } = JSON.parse(out);
    expect(reply.due).toBe('2025-04-15');
    expect(refused).toEqual([
      { event: 2, why: '答复期限只能延长一次', provision: '条例第三十三条第二款' },
    ]);
  });

  test('a person reads the due day, the proof and the other clocks', async () => {
    const content = { today: '2026-12-20', events: [received('2026-12-18')] };
    const { code, out } = await runClock(content);
    expect(code).toBe(0);
    expect(out).toContain(
      '答复期限：2027-01-15（暂定，放假安排公布后重算）（计算中，条例第三十三条第二款）',
    );
    expect(out).toContain('发出补正通知');
  });

  test.each<[string, unknown, string]>([
    ['no JSON', '{', '文件不是 JSON'],
    ['a list instead of an object', [], '文件应当是一个 JSON 对象'],
    ['no events', { today: '2025-03-20', events: [] }, 'events 应当是至少一项的数组'],
    ['no day of today', { events: [received('2025-03-03')] }, 'today 不是存在的日期'],
    [
      'a day that does not exist',
      { today: '2025-03-20', events: [received('2025-02-30')] },
      'events[0].on 不是存在的日期',
    ],
    [
      'an unknown channel',
      { today: '2025-03-20', events: [received('2025-03-03', 'pigeon')] },
      'events[0].channel 应当是：in-person',
    ],
    [
      'an unknown kind',
      { today: '2025-03-20', events: [{ kind: 'lost', on: '2025-03-03' }] },
      'events[0].kind 为“lost”',
    ],
    [
      'a case that does not begin with its receipt',
      { today: '2025-03-20', events: [{ kind: 'corrected', on: '2025-03-03' }] },
      'events[0] 应当是 received',
    ],
    [
      'a receipt before there was a law',
      { today: '2008-05-20', events: [received('2008-04-30')] },
      'events[0].on 早于 2008-05-01',
    ],
    [
      'an event before the receipt',
      {
        today: '2025-03-20',
        events: [received('2025-03-03'), { kind: 'fee-paid', on: '2025-03-01' }],
      },
      'events[1].on 早于收到申请的 2025-03-03',
    ],
    [
      'a letter delivered before it was sent',
      {
        today: '2025-03-20',
        events: [
          received('2025-03-03'),
          { kind: 'correction-asked', on: '2025-03-05', deliveredOn: '2025-03-04' },
        ],
      },
      'events[1].deliveredOn 早于发出的 2025-03-05',
    ],
  ])('a file with %s is refused by its place, with 2', async (_, content, says) => {
    const { code, out, err } = await runClock(content, '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });
});
