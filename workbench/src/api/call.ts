import type { z } from 'zod';
import { networkLoss, readProblem } from './problem.ts';

/** A door of the server, as the contract describes it. */
export type Endpoint = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly params?: z.ZodType<Readonly<Record<string, unknown>>>;
  readonly query?: z.ZodType<Readonly<Record<string, unknown>>>;
  readonly body?: z.ZodType;
  readonly reply: z.ZodType;
};

type Part<E, Name extends 'params' | 'query' | 'body'> = E extends {
  readonly [name in Name]: infer Schema extends z.ZodType;
}
  ? { readonly [name in Name]: z.input<Schema> }
  : unknown;

/** What an endpoint has to be given: the parts that its contract names. */
export type Given<E extends Endpoint> = Part<E, 'params'> & Part<E, 'query'> & Part<E, 'body'>;

export type Reply<E extends Endpoint> = z.output<E['reply']>;

type Parts = {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
};

let csrf = '';

/** Of the session that was last read; everything that changes something bears it. */
export function bearCsrf(token: string): void {
  csrf = token;
}

let answeredAt = Date.now();

/** When the server last answered: from then on a session idles. */
export function lastAnsweredAt(): number {
  return answeredAt;
}

/**
 * Asks the server; the only `fetch` of its API. The answer is parsed, not cast.
 *
 * @throws ApiProblem for a refusal, for a fault, and when no answer came.
 */
export async function call<E extends Endpoint>(endpoint: E, given: Given<E>): Promise<Reply<E>> {
  const { params = {}, query = {}, body } = given as Parts;
  const answer = await fetch(addressOf(endpoint.path, params, query), {
    method: endpoint.method,
    headers: {
      accept: 'application/json, application/problem+json',
      ...(endpoint.method !== 'GET' && {
        'content-type': 'application/json',
        'x-csrf-token': csrf,
      }),
    },
    ...(endpoint.method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
  }).catch(() => {
    throw networkLoss();
  });
  answeredAt = Date.now();
  if (!answer.ok) throw await readProblem(answer);
  return endpoint.reply.parse(await answer.json()) as Reply<E>;
}

/** The path with its params filled in, and what is set of the query behind it. */
/** The address of an endpoint with what it is given, as a link has it too. */
export function addressOf(path: string, params: Parts['params'], query: Parts['query']): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params?.[name])),
  );
  const set = Object.entries(query ?? {}).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const search = new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
  return search.size > 0 ? `${filled}?${search}` : filled;
}
