import {
  type DatabaseConnection,
  PostgresDialect,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';

/** The socket of a connection, which the types of `pg` do not show. */
type WithSocket = { readonly connection: { readonly stream: NodeJS.WritableStream & Corked } };

type Corked = { cork(): void; uncork(): void };

/**
 * With `pipeline`, sends what is asked in one turn of the program in one write: a write costs as much as a small
 * statement.
 */
export class PipelinedClient extends pg.Client {
  #isHeld = false;

  constructor(config?: pg.ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as (...args: unknown[]) => unknown;
    this.query = ((...args: unknown[]) => {
      this.#hold();
      return ask(...args);
    }) as typeof this.query;
  }

  #hold(): void {
    if (this.#isHeld) return;
    const { stream } = (this as unknown as WithSocket).connection;
    this.#isHeld = true;
    stream.cork();
    process.nextTick(() => {
      this.#isHeld = false;
      stream.uncork();
    });
  }
}

/** Begins a transaction without waiting: `begin` travels with its first statement, which fails where `begin` does. */
class PipelinedDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    super.beginTransaction(connection, settings).catch(() => undefined);
  }
}

/** PostgreSQL with a pool of such clients. */
export class PipelinedDialect extends PostgresDialect {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): PostgresDriver {
    return new PipelinedDriver({ pool: this.#pool });
  }
}
