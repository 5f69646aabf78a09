import { randomUUID } from 'node:crypto';
import type { ReleaseCheck } from '@yigongkai/contract/release-checks';
import type { SentRequestEvent } from '@yigongkai/contract/requests';
import type { DecidedItem, Paper } from '@yigongkai/law/requests/request-facts';
import { type Answer, type Browser, type Staff, testStaff } from '../people/test-staff.ts';
import { formOf, sent } from '../report-check/testing.ts';
import { secretParty } from '../vault/test-office.ts';
import { EXAMPLE_GUIDE, EXAMPLE_PROFILE } from './example-profile.ts';

export const ASKED = '示例镇2025年村道养护合同';

/** An office in which cases are worked on through the door, day after day. */
export type CaseOffice = Staff & {
  /** Whoever has signed in as this officer on the day that it is. */
  officer(): Promise<Browser>;
  /** Puts the clock on to noon of a day, in China. */
  goTo(day: string): void;
  takeIn(given?: object): Promise<Answer>;
  /** Received at the window on the day that it is. @returns its id. */
  taken(given?: object): Promise<string>;
  /** Sends an act of the day that it is. */
  act(request: string, event: SentRequestEvent, rest?: object): Promise<Answer>;
  /** The same, which has to be done. */
  done(request: string, ...events: readonly SentRequestEvent[]): Promise<void>;
  /** Publishes the office's guide and sets what its letters say. */
  setUp(): Promise<void>;
  /** A file of the request that was checked and taken in. */
  bring(request: string, name: string, content: Uint8Array): Promise<Paper>;
  /** Screens files that are to leave. */
  screen(request: string, ...papers: readonly Paper[]): Promise<readonly ReleaseCheck[]>;
  /** What a route of the case answers. */
  get(request: string, path?: string): Promise<Answer>;
  post(request: string, path: string, body: object): Promise<Answer>;
};

const MORNING = 'T04:00:00Z';

export async function caseOffice(
  start = '2026-03-02',
  ...[settings]: [Parameters<typeof testStaff>[1]?]
): Promise<CaseOffice> {
  const staff = await testStaff(new Date(`${start}${MORNING}`), settings);
  await staff.account('officer', 'one', 'ogi-head');
  const signedIn = new Map<string, Browser>();
  const today = () => staff.now().toISOString().slice(0, 10);
  const officer = async () => {
    const browser = signedIn.get(today()) ?? (await staff.signedIn('officer'));
    signedIn.set(today(), browser);
    return browser;
  };
  const post: CaseOffice['post'] = async (request, path, body) =>
    staff.ask(await officer(), 'POST', `/api/requests/${request}${path}`, body);
  const takeIn: CaseOffice['takeIn'] = async (given = {}) => {
    const party = secretParty();
    return staff.ask(await officer(), 'POST', '/api/requests', {
      id: randomUUID(),
      actId: randomUUID(),
      channel: 'in-person',
      days: { submittedOn: today() },
      content: { asked: { 1: ASKED }, wanted: { form: 'paper', way: 'post' } },
      parties: [party],
      applicants: [{ id: party.id, kind: 'person' }],
      ...given,
    });
  };
  const act: CaseOffice['act'] = (request, event, rest = {}) =>
    post(request, '/acts', { actId: randomUUID(), on: today(), event, ...rest });
  return {
    ...staff,
    officer,
    goTo: (day) =>
      staff.wait((new Date(`${day}${MORNING}`).getTime() - staff.now().getTime()) / 1000),
    takeIn,
    taken: async (given = {}) => {
      const id = randomUUID();
      const { status, body } = await takeIn({ id, ...given });
      if (status !== 200) throw new Error(body);
      return id;
    },
    act,
    done: async (request, ...events) => {
      for (const event of events) {
        const { status, body } = await act(request, event);
        if (status !== 200) throw new Error(`${event.kind}: ${body}`);
      }
    },
    setUp: async () => setUp(staff, await officer()),
    bring: async (request, name, content) =>
      broughtFile(staff, await officer(), { request, name, content }),
    screen: async (request, ...papers) => {
      const files = papers.map(({ file }) => file);
      const { status, body, json } = await post(request, '/release-checks', { files });
      if (status !== 200) throw new Error(body);
      return json.checks;
    },
    get: async (request, path = '') =>
      staff.ask(await officer(), 'GET', `/api/requests/${request}${path}`),
    post,
  };
}

async function setUp(staff: Staff, officer: Browser): Promise<void> {
  const why = '首次设置';
  for (const [url, body] of [
    ['/api/letter-profile', { profile: EXAMPLE_PROFILE, why }],
    ['/api/guide', { guide: EXAMPLE_GUIDE, why }],
  ] as const) {
    const reply = await staff.ask(officer, 'POST', url, body);
    if (reply.status !== 200) throw new Error(reply.body);
  }
}

async function broughtFile(
  { app }: Staff,
  { cookies, csrf }: Browser,
  of: { readonly request: string; readonly name: string; readonly content: Uint8Array },
): Promise<Paper> {
  const form = await sent(formOf([[of.name, of.content]]));
  const headers = { ...form.headers, 'x-csrf-token': csrf };
  const url = `/api/files/of/request/${of.request}`;
  const reply = await app.inject({ ...form, url, headers, cookies });
  const { id: file, sha256, state } = reply.json();
  if (state !== 'accepted') throw new Error(reply.body);
  return { file, sha256 };
}

/** An item in which no control finds anything. */
export const GRANTED: DecidedItem = {
  item: '1',
  outcome: 'granted',
  citations: [{ text: 'REG', article: 36, item: 2 }],
  reasons: '经审查，所申请的合同由本机关制作，予以公开',
  enclosures: [ASKED],
};

/** Drafted, reviewed, signed and given: the reply is the fifth of these events. */
export function replyOf(...items: readonly DecidedItem[]): readonly SentRequestEvent[] {
  return [
    { kind: 'drafted', items },
    { kind: 'approved', step: 'legal' },
    { kind: 'approved', step: 'secrecy' },
    { kind: 'approved', step: 'leader' },
    { kind: 'decided', number: '示镇公开〔2026〕1号-告', items },
  ];
}
