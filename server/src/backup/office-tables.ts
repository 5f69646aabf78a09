import type { Client } from 'pg';

export type OfficeTable = {
  readonly schema: string;
  readonly name: string;
  /** Without generated columns, which fill themselves. */
  readonly columns: readonly string[];
};

const OURS = `
  nspname not like 'pg\\_%' and nspname <> 'information_schema' and not exists (
    select from pg_depend
    where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')`;

/** Every table of the office, whichever migration made it. */
export async function officeTables(client: Client): Promise<OfficeTable[]> {
  const { rows } = await client.query(`
    select nspname as schema, relname as name,
           array_agg(attname::text order by attnum) filter (where attgenerated = '') as columns
    from pg_class c
    join pg_namespace n on n.oid = relnamespace
    join pg_attribute on attrelid = c.oid and attnum > 0 and not attisdropped
    where relkind = 'r' and ${OURS}
    group by c.oid, nspname, relname
    order by nspname, relname`);
  return rows;
}

/** The sequences that have given a value, with the last one. */
export async function officeSequences(
  client: Client,
): Promise<{ schema: string; name: string; value: string }[]> {
  const { rows } = await client.query(`
    select schemaname as schema, sequencename as name, last_value::text as value
    from pg_sequences where last_value is not null order by 1, 2`);
  return rows;
}

export async function officeViews(client: Client): Promise<{ schema: string; name: string }[]> {
  const { rows } = await client.query(`
    select nspname as schema, relname as name
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind = 'm' and ${OURS} order by c.oid`);
  return rows;
}

/** Statements that take what watches over the tables away while they are filled, and that bring it back. */
export async function watchStatements(client: Client): Promise<{ away: string[]; back: string[] }> {
  const { rows } = await client.query(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
           format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                  pg_get_constraintdef(k.oid)) as back
    from pg_constraint k
    join pg_class c on c.oid = conrelid
    join pg_namespace n on n.oid = relnamespace
    where contype = 'f' and conparentid = 0 and ${OURS}
    union all
    select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
           format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
    from pg_trigger
    join pg_class c on c.oid = tgrelid
    join pg_namespace n on n.oid = relnamespace
    where not tgisinternal and tgparentid = 0 and tgenabled = 'O' and ${OURS}`);
  return { away: rows.map(({ away }) => away), back: rows.map(({ back }) => back) };
}
