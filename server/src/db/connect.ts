import { Kysely, type Transaction } from 'kysely';
import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import type { Login } from '../postgres/launch-postgres.ts';
import { columnTypes } from './column-types.ts';
import { PipelinedClient, PipelinedDialect } from './pipelined.ts';
import type { DB } from './schema.gen.ts';

/** Where a database is and as whom to enter it: by a login, or by a URL, taking a role if one is named. */
export type Entrance = Login | { readonly url: string; readonly role?: string };

export type Db = Kysely<DB>;

export type Tx = Transaction<DB>;

/** What the public pages may read. */
export type PortalDb = Kysely<{
  [table in keyof DB as table extends `published.${string}` ? table : never]: DB[table];
}>;

type Place = {
  readonly connections: number;
  readonly settings: Readonly<Record<string, string | number>>;
};

/** Every session sees instants on China's clock. A table outside `public` is written with its schema. */
const PLACES = {
  owner: {
    connections: 2,
    settings: { search_path: 'public' },
  },
  app: {
    connections: 20,
    settings: {
      search_path: 'public',
      statement_timeout: '30s',
      lock_timeout: '10s',
      idle_in_transaction_session_timeout: '60s',
    },
  },
  portal: {
    connections: 10,
    settings: {
      search_path: 'published',
      statement_timeout: '10s',
      idle_in_transaction_session_timeout: '10s',
      default_transaction_read_only: 'on',
    },
  },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof PLACES;

export function connect(entrance: Entrance, place: 'owner' | 'app'): Db;
export function connect(entrance: Entrance, place: 'portal'): PortalDb;
export function connect(entrance: Entrance, place: PlaceName): Db | PortalDb {
  const pool = new pg.Pool({
    ...connectionOptions(entrance, place),
    max: PLACES[place].connections,
    pipeline: true,
    Client: PipelinedClient,
  });
  // An idle connection that breaks is replaced by the next query, which tells if that fails.
  pool.on('error', () => undefined);
  // One that breaks between two statements of a transaction fails the next; unheard, it would end the program.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely({ dialect: new PipelinedDialect(pool) });
}

/** What `pg` needs for one connection: the same for a pool and for a client of its own. */
export function connectionOptions(entrance: Entrance, place: PlaceName): pg.ClientConfig {
  const options = startOptions(entrance, place);
  const session = { types: columnTypes, application_name: `yigongkai ${place}` };
  if (!('url' in entrance)) return { ...entrance, ...session, options, ssl: false };
  const given = parseIntoClientConfig(entrance.url);
  return { ...given, ...session, options: [given.options, options].filter(Boolean).join(' ') };
}

function startOptions(entrance: Entrance, place: PlaceName): string {
  const settings = {
    TimeZone: 'Asia/Shanghai',
    ...PLACES[place].settings,
    ...('role' in entrance && { role: entrance.role }),
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
