import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay, calendarDay, yearOf } from '../calendar/calendar-day.ts';
import { APPLICANT_KINDS, type ApplicantKind } from './applicant-category.ts';
import { countRequests, type IdentifiedRequest } from './count-requests.ts';
import { correctionAsked, delivered, feeAsked } from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';

const request = (id: string, ...events: ExampleEvent[]): IdentifiedRequest => ({
  id,
  request: foldRequest(exampleEvents(...events)),
});

const decided = (on: string, ...outcomes: Outcome[]): ExampleEvent => [
  on,
  'decided',
  {
    number: '1',
    items: outcomes.map((outcome, at) => ({
      item: String(at),
      outcome,
      citations: [],
      reasons: '',
    })),
  },
];

const receivedFrom = (on: CalendarDay, kind: ApplicantKind): ExampleEvent => [
  on,
  'received',
  { channel: 'in-person', days: { submittedOn: on }, applicants: [{ id: '1', kind }] },
];

const cellsOf = (year: number, ...requests: IdentifiedRequest[]) =>
  Object.fromEntries(countRequests(requests, year).cells);

describe('table three', () => {
  const base = exampleReceived('2025-03-03');

  test('a request answered in its year stands in what came in, in its row and in the sum', () => {
    expect(cellsOf(2025, request('甲', ...base, decided('2025-03-20', 'granted')))).toEqual({
      'requests.new.natural': ['甲'],
      'requests.new.total': ['甲'],
      'requests.granted.natural': ['甲'],
      'requests.granted.total': ['甲'],
      'requests.total.natural': ['甲'],
      'requests.total.total': ['甲'],
    });
  });

  test.each<[string, ExampleEvent[], string]>([
    ['an open request is carried out', [], 'requests.carried-out.total'],
    [
      'so is one that waits for its correction',
      [correctionAsked('2025-03-05')],
      'requests.carried-out.total',
    ],
    ['so is one that waits for its fee', [feeAsked('2025-03-05')], 'requests.carried-out.total'],
    [
      'one not corrected has its row once that is recorded',
      [
        correctionAsked('2025-03-05'),
        delivered('2025-03-06', 3),
        ['2025-04-01', 'correction-lapsed', {}],
      ],
      'requests.other-not-corrected.total',
    ],
    [
      'one not paid likewise',
      [feeAsked('2025-03-05'), delivered('2025-03-06', 3), ['2025-05-01', 'fee-lapsed', {}]],
      'requests.other-not-paid.total',
    ],
    [
      'one withdrawn is 其他',
      [['2025-03-05', 'withdrawn', { proof: '撤回申请书' }]],
      'requests.other-else.total',
    ],
    [
      'several items are one request',
      [decided('2025-03-20', 'granted', 'deny-process', 'unable-not-held')],
      'requests.partial.total',
    ],
    [
      'a supplement is no second result',
      [
        decided('2025-03-20', 'granted'),
        [
          '2025-04-20',
          'supplemented',
          {
            number: '2',
            mode: 'adds',
            items: [{ item: '0', outcome: 'deny-process', citations: [], reasons: '' }],
          },
        ],
      ],
      'requests.granted.total',
    ],
  ])('%s', (_, events, key) => {
    const cells = cellsOf(2025, request('甲', ...base, ...events));
    expect(cells[key]).toEqual(['甲']);
    expect(Object.keys(cells).filter((cell) => cell.endsWith('.total') && cell !== key)).toEqual(
      key.includes('carried-out')
        ? ['requests.new.total']
        : ['requests.new.total', 'requests.total.total'],
    );
  });

  test('a request that is not received in law yet is counted nowhere', () => {
    const letter: ExampleEvent = [
      '2025-03-03',
      'received',
      {
        channel: 'ordinary-post',
        days: { arrivedOn: calendarDay('2025-03-03') },
        applicants: [{ id: '1', kind: 'person' }],
      },
    ];
    expect(cellsOf(2025, request('甲', letter))).toEqual({});
  });

  test('a person and a company together are for an officer to confirm', () => {
    const joint: ExampleEvent = [
      '2025-03-03',
      'received',
      {
        channel: 'in-person',
        days: { submittedOn: calendarDay('2025-03-03') },
        applicants: [
          { id: '1', kind: 'person' },
          { id: '2', kind: 'company' },
        ],
      },
    ];
    const { cells, doubts } = countRequests([request('甲', joint)], 2025);
    expect(cells.get('requests.new.natural')).toEqual(['甲']);
    expect(doubts).toEqual([{ id: '甲', says: '个人与单位共同申请：暂按第一申请人归类，请确认' }]);
    expect(countRequests([request('甲', joint)], 2024).doubts).toEqual([]);
  });
});

test('table four names the remedy, in the year of its end, and as open before', () => {
  const events: ExampleEvent[] = [
    ...exampleReceived('2024-11-01'),
    decided('2024-11-20', 'deny-process'),
    ['2024-12-02', 'remedy-opened', { remedy: 'A', remedyKind: 'reconsideration', against: 3 }],
    ['2025-01-20', 'remedy-closed', { remedy: 'A', result: 'annulled' }],
  ];
  expect(cellsOf(2024, request('甲', ...events))).toMatchObject({
    'remedies.reconsideration.pending': ['甲/A'],
    'remedies.reconsideration.total': ['甲/A'],
  });
  expect(cellsOf(2025, request('甲', ...events))).toEqual({
    'remedies.reconsideration.corrected': ['甲/A'],
    'remedies.reconsideration.total': ['甲/A'],
  });
});

describe('whatever the requests', () => {
  const outcome = fc.constantFrom(...(Object.keys(OUTCOMES) as Outcome[]));
  const kind = fc.constantFrom(...(Object.keys(APPLICANT_KINDS) as ApplicantKind[]));
  const some = fc.array(
    fc.record({
      on: fc.integer({ min: 0, max: 700 }),
      takes: fc.option(fc.integer({ min: 0, max: 200 })),
      outcomes: fc.array(outcome, { minLength: 1, maxLength: 3 }),
      kind,
    }),
    { maxLength: 20 },
  );
  const columns = [
    'natural',
    'business',
    'research',
    'public-welfare',
    'legal-service',
    'other',
    'total',
  ];

  const requestsOf = (facts: typeof some extends fc.Arbitrary<infer T> ? T : never) =>
    facts.map(({ on, takes, outcomes, kind: who }, at) => {
      const day = addDays(calendarDay('2024-01-01'), on);
      const reply = takes === null ? [] : [decided(addDays(day, takes), ...outcomes)];
      return request(String(at), receivedFrom(day, who), ...reply);
    });

  test('every column balances, and what is carried out comes in next year', () => {
    fc.assert(
      fc.property(some, (facts) => {
        const requests = requestsOf(facts);
        const [before, year, after] = [2024, 2025, 2026].map(
          (one) => countRequests(requests, one).cells,
        );
        for (const column of columns) {
          const in2025 = (row: string) => year?.get(`requests.${row}.${column}` as never) ?? [];
          expect(in2025('new').length + in2025('carried-in').length).toBe(
            in2025('total').length + in2025('carried-out').length,
          );
          expect(in2025('carried-in')).toEqual(
            before?.get(`requests.carried-out.${column}` as never) ?? [],
          );
          expect(in2025('carried-out')).toEqual(
            after?.get(`requests.carried-in.${column}` as never) ?? [],
          );
        }
        expect(year?.get('requests.new.total') ?? []).toEqual(
          requests
            .filter(
              (_, at) => yearOf(addDays(calendarDay('2024-01-01'), facts[at]?.on ?? 0)) === 2025,
            )
            .map(({ id }) => id),
        );
      }),
    );
  });
});
