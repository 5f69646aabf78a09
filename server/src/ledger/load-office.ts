import { randomInt, randomUUID } from 'node:crypto';
import type { KillableOffice } from './killable-office.ts';

/** Where acts are sent, and who sends them. */
export type Door = Pick<KillableOffice, 'address' | 'officer'>;

/** An act as it was sent; `hashes` once the office has said that it is done. */
export type SentAct = {
  readonly actId: string;
  readonly path: string;
  readonly body: string | null;
  hashes: readonly string[] | null;
};

const CLIENTS = 8;

/** Clients that send one act after the other to a running office until they are told to stop. */
export class Load {
  readonly sent: SentAct[] = [];
  #isStopped = false;
  readonly #clients: Promise<unknown>;

  /** @param shared a request on which all of them act, beside their own. */
  constructor(door: Door, shared: string) {
    this.#clients = Promise.all(Array.from({ length: CLIENTS }, () => this.#send(door, shared)));
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#clients;
  }

  async #send(door: Door, shared: string): Promise<void> {
    while (!this.#isStopped) {
      for (const act of actsOnOneRequest(shared)) {
        this.sent.push(act);
        await sendAct(door, act);
        if (this.#isStopped || act.hashes === null) break;
      }
    }
  }
}

/** Sends an act, the first time or again. Whether it was done is known only if the office answers. */
export async function sendAct({ address, officer }: Door, act: SentAct): Promise<void> {
  try {
    const reply = await fetch(address + act.path, {
      method: 'POST',
      headers: { ...officer, ...(act.body !== null && { 'content-type': 'application/json' }) },
      body: act.body,
    });
    if (reply.status !== 200) {
      await reply.text();
      return;
    }
    const { events } = (await reply.json()) as { events: { hash: string }[] };
    act.hashes = events.map(({ hash }) => hash);
  } catch {
    // The office was killed before it answered.
  }
}

function actsOnOneRequest(shared: string): SentAct[] {
  const own = randomUUID();
  const number = `示公开〔2026〕${randomInt(1_000_000)}号`;
  return [
    sent(own, receivedEvent()),
    sent(own, { kind: 'registered', number }),
    threeParts(own),
    sent(shared, { kind: 'contacted', how: '电话', says: '询问进度' }),
    threeParts(shared),
  ];
}

/** The first act on a request that many act on. */
export function firstAct(request: string): SentAct {
  return sent(request, receivedEvent());
}

function receivedEvent() {
  return {
    kind: 'received',
    channel: 'in-person',
    days: { submittedOn: '2026-03-02' },
    applicants: [{ id: '申请人一', kind: 'person' }],
  };
}

function sent(request: string, event: object): SentAct {
  const actId = randomUUID();
  const body = JSON.stringify({ actId, on: '2026-03-02', event });
  return { actId, path: `/api/requests/${request}/acts`, body, hashes: null };
}

function threeParts(request: string): SentAct {
  const actId = randomUUID();
  return { actId, path: `/three-parts/${request}/${actId}`, body: null, hashes: null };
}
