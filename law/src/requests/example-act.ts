import { calendarDay } from '../calendar/calendar-day.ts';
import { actJudgement } from './act-judgement.ts';
import type { Control } from './control.ts';
import { CONTROLS, type ControlNumber } from './controls.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import { type ExampleEvent, exampleEvents } from './example-request.ts';
import type { FetchedFacts } from './fetched-facts.ts';
import { foldRequest } from './fold-request.ts';
import type { GuardFinding } from './guard.ts';
import { guardFindings } from './guard-findings.ts';
import { type ItemOutcome, type Outcome, provisionsToCite } from './outcome.ts';
import type { DecidedItem } from './request-facts.ts';
import { DEFAULT_REQUEST_SETTINGS, type RequestSettings } from './request-settings.ts';

/** An office that has set everything up, and a request of which nothing special is known. */
export const EXAMPLE_FACTS: FetchedFacts = {
  organ: {
    kind: 'department',
    isGovernment: false,
    ownBodies: ['演示区某局', '演示区某局公开办'],
    remedyAddresses: [
      {
        from: calendarDay('2024-01-01'),
        until: null,
        reconsiderationOrgans: [
          {
            name: '示例市演示区人民政府',
            address: '示例路1号',
            onlineUrl: 'https://fuyi.example',
            isRespondent: false,
          },
        ],
        court: { name: '示例市演示区人民法院', address: '示例路2号' },
      },
    ],
  },
  channels: { since: calendarDay('2024-01-01'), list: ['in-person', 'signed-post', 'online'] },
  asked: {},
  earlierReplies: [],
  addresses: {},
  leaks: [],
  signing: {
    signatory: 'organ',
    seal: 'organ',
    registeredSeals: ['organ'],
    isDesignated: false,
  },
  itemsThisMonth: 0,
  isFeeToTreasury: true,
  standardReasons: ['依法不予公开'],
};

/** A decided item in which nothing is wrong but what `rest` makes so. */
export function exampleItem(outcome: Outcome, rest: Partial<DecidedItem> = {}): DecidedItem {
  const item: ItemOutcome = { outcome, ...rest };
  return {
    item: '1',
    outcome,
    citations: provisionsToCite(item),
    reasons: '经审查，所申请的材料由本机关某科形成，情况如下',
    severanceConsidered: true,
    discretion: '公开会影响今后讨论时坦率发表意见',
    isMatterFinished: false,
    ...(outcome === 'granted' && { enclosures: ['演示区2024年度预算执行情况表'] }),
    ...rest,
  };
}

export function decided(on: string, ...items: readonly DecidedItem[]): ExampleEvent {
  return [on, 'decided', { number: '示公开〔2025〕1号-告', items }];
}

export type ExampleKnown = {
  readonly facts?: Partial<FetchedFacts>;
  readonly settings?: Partial<RequestSettings>;
  /** The day of the last event where it is not given. */
  readonly today?: string;
};

/** All that the controls find in the last of the events. */
export function exampleFindings(
  events: readonly ExampleEvent[],
  { facts, settings, today }: ExampleKnown,
): GuardFinding[] {
  const all = exampleEvents(...events);
  const event = all.at(-1);
  if (!event) throw new RangeError('no event to look at');
  return guardFindings({
    request: foldRequest(all.slice(0, -1)),
    event,
    facts: { ...EXAMPLE_FACTS, ...facts },
    calendar: EXAMPLE_CALENDAR,
    settings: { ...DEFAULT_REQUEST_SETTINGS, ...settings },
    today: today === undefined ? event.on : calendarDay(today),
  });
}

/** What one control says of the last of the events, each finding with its level before it. */
export function controlSays(
  control: ControlNumber,
  events: readonly ExampleEvent[],
  known: ExampleKnown = {},
): string[] {
  const { levels }: Control = CONTROLS[control];
  const found = exampleFindings(events, known).filter((finding) => finding.control === control);
  if (found.some(({ level }) => !levels.includes(level)))
    throw new RangeError(`control ${control} has a level that it does not list`);
  return found.map(({ level, why }) => `${level} ${why}`);
}

/** A case of a control: its name, the events, what is known beside them, and what is said; nothing where silent. */
export type ControlCase = readonly [
  name: `control ${number}: ${string}`,
  events: readonly ExampleEvent[],
  known: ExampleKnown,
  says: readonly string[],
];

/** The number that the name of a case bears. */
export function controlOf(name: ControlCase[0]): ControlNumber {
  return Number(/\d+/u.exec(name)?.[0]) as ControlNumber;
}

/** What stands in the way of the last of the events, in Chinese. */
export function refusals(
  events: readonly ExampleEvent[],
  facts: Partial<FetchedFacts> = {},
  today?: string,
): string[] {
  const all = exampleEvents(...events);
  const event = all.at(-1);
  if (!event) throw new RangeError('no event to judge');
  const before = all.slice(0, -1);
  const act = {
    request: foldRequest(before),
    event,
    facts: { ...EXAMPLE_FACTS, ...facts },
    calendar: EXAMPLE_CALENDAR,
    settings: DEFAULT_REQUEST_SETTINGS,
    today: today === undefined ? event.on : calendarDay(today),
  };
  return actJudgement(act, before).refusals.map(({ why }) => why);
}

/** Drafted, reviewed, signed and given on one day: five events. */
export function replied(on: string, item: DecidedItem): ExampleEvent[] {
  return [
    [on, 'drafted', { items: [item] }],
    [on, 'approved', { step: 'legal' }],
    [on, 'approved', { step: 'secrecy' }],
    [on, 'approved', { step: 'leader' }],
    decided(on, item),
  ];
}
