-- The ledger: events that are added and never changed, and what is computed from them.

create table stream_head (
  stream uuid primary key,
  kind   text not null check (kind <> ''),
  organ  uuid not null references organ,
  seq    integer not null check (seq >= 0),
  hash   bytea check (octet_length(hash) = 32),

  constraint stream_head_has_hash_once_begun check ((hash is null) = (seq = 0))
);
comment on table stream_head is 'Where each stream of the ledger ends: the row that an act locks.';
comment on column stream_head.kind is 'What the stream is about: request, …';
comment on column stream_head.organ is 'Whose stream it is.';

create table event (
  stream      uuid not null,
  seq         integer not null check (seq >= 1),
  kind        text not null,
  version     integer not null,
  happened_on date not null,
  recorded_at timestamptz not null,
  by          text not null,
  organ       uuid not null,
  act_id      uuid not null,
  act_part    integer not null,
  bytes       text not null,
  body        jsonb not null generated always as (bytes::jsonb) stored,
  prev_hash   bytea,
  hash        bytea not null,

  primary key (stream, seq),
  unique (act_id, act_part),
  constraint event_has_hash_of_its_bytes check (hash = sha256(convert_to(bytes, 'UTF8'))),
  constraint event_says_what_its_bytes_say check (
    body ->> 'stream' = stream::text
    and (body ->> 'seq')::integer = seq
    and body ->> 'kind' = kind
    and (body ->> 'version')::integer = version
    and (body ->> 'on')::date = happened_on
    and (body ->> 'recordedAt')::timestamptz = recorded_at
    and body ->> 'by' = by
    and body ->> 'organ' = organ::text
    and body ->> 'act' = act_id::text
    and (body ->> 'part')::integer = act_part
    and body ->> 'prevHash' is not distinct from encode(prev_hash, 'hex')
  )
);
comment on table event is 'What happened, added and never changed, without personal data: those are in the vault.';
comment on column event.version is 'Of the event''s kind; older ones are lifted when they are read.';
comment on column event.happened_on is 'The legal day.';
comment on column event.act_id is 'Of the act that made it; sent twice, an act is done once.';
comment on column event.bytes is 'The event as canonical JSON (RFC 8785): what is hashed.';
comment on column event.prev_hash is 'Of the event before it in its stream; null of the first one.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only added to: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;
comment on function refuse_change() is 'Keeps even the owner of the tables from changing the ledger by mistake.';

create trigger event_is_only_added before update or delete or truncate on event
  for each statement execute function refuse_change();

create table fold_snapshot (
  stream       uuid primary key references stream_head,
  seq          integer not null check (seq >= 1),
  fold_version integer not null,
  hash         bytea not null,
  state        json not null
);
comment on table fold_snapshot is 'Long streams as folded up to an event: disposable, recomputed when they are missing.';
comment on column fold_snapshot.fold_version is 'Of the fold that made it; another fold leaves it unread.';
comment on column fold_snapshot.hash is 'Of the last event folded.';

-- Functions, because an act reads much before it writes: two journeys to the database would cost more than the act.

create function read_stream(of_stream uuid, with_fold_version integer, of_act uuid)
returns table (snapshot_seq integer, snapshot_state json, events text, done text)
language plpgsql as $$
begin
  select snapshot.seq, snapshot.state into snapshot_seq, snapshot_state
  from fold_snapshot snapshot join event using (stream, seq, hash)
  where snapshot.stream = of_stream and snapshot.fold_version = with_fold_version;

  select string_agg(event.bytes, ',' order by event.seq) into events
  from event where event.stream = of_stream and event.seq > coalesce(snapshot_seq, 0);

  select string_agg(format('{"event":%s,"hash":"%s"}', event.bytes, encode(event.hash, 'hex')), ','
                    order by event.act_part) into done
  from event where event.act_id = of_act;

  return next;
end
$$;
comment on function read_stream is
  'The snapshot of a stream, the events after it or all, and the events of one act; lists of JSON without brackets.';

-- Each statement of it sees what was committed before it began: what an act waited for is read.
create function lock_stream(of_stream uuid, as_kind text, as_organ uuid, with_fold_version integer, of_act uuid)
returns table (kind text, organ uuid, seq integer, hash text,
               snapshot_seq integer, snapshot_state json, events text, done text)
language plpgsql as $$
declare
  head stream_head;
begin
  select * into head from stream_head where stream_head.stream = of_stream for update;
  if not found then
    insert into stream_head (stream, kind, organ, seq) values (of_stream, as_kind, as_organ, 0)
    on conflict do nothing;
    select * into strict head from stream_head where stream_head.stream = of_stream for update;
  end if;
  return query
    select head.kind, head.organ, head.seq, encode(head.hash, 'hex'), read.*
    from read_stream(of_stream, with_fold_version, of_act) read;
end
$$;
comment on function lock_stream is
  'Locks the head of a stream until the transaction ends, begins the stream where there is none, and reads it.';

create table request_fact (
  stream           uuid primary key references stream_head,
  organ            uuid not null references organ,
  seq              integer not null,
  number           text,
  state            text not null,
  consulting_until date,
  unit             text,
  received_on      date,
  due_on           date,
  provisional      boolean not null,
  result_row       text,
  outcomes         text[] not null
);
comment on table request_fact is 'Requests as folded from the ledger, one row a case, for lists and counts; recomputed by npm run rebuild.';
comment on column request_fact.seq is 'Of the last event folded.';
comment on column request_fact.state is 'The state of a day on which no opinion is awaited any more.';
comment on column request_fact.consulting_until is 'The last day on which the state is consulting instead; infinity while no end is known.';
comment on column request_fact.provisional is 'Whether a holiday notice that is not out yet may still move due_on.';
comment on column request_fact.result_row is 'The row of table three in which the latest result stands.';
comment on column request_fact.outcomes is 'Of the items of the latest result, in their order.';

create index request_fact_by_due_day on request_fact (organ, due_on);
create index request_fact_by_number on request_fact (organ, number);

grant select, insert, update on stream_head to yigongkai_app;
grant select, insert on event to yigongkai_app;
grant select, insert, update, delete on fold_snapshot, request_fact to yigongkai_app;
grant execute on function read_stream, lock_stream to yigongkai_app;
