-- Holiday notices that an office enters beside those that the program brings along, and which due days moved by them.

create sequence calendar_version;
grant usage on sequence calendar_version to yigongkai_app;

create table calendar_notice (
  stream  uuid primary key references stream_head,
  organ   uuid not null references organ,
  seq     integer not null,
  state   jsonb not null,
  version bigint not null default nextval('calendar_version')
);
comment on table calendar_notice is 'Holiday notices as folded from the ledger: every organ counts by them, so row security does not bind them.';
comment on column calendar_notice.organ is 'The organ that entered it.';
comment on column calendar_notice.seq is 'Of the last event folded.';
comment on column calendar_notice.state is 'The notice, who entered it and why, and who annulled it: EnteredNotice of law/calendar.';
comment on column calendar_notice.version is 'Drawn anew with each change; the highest tells whether a process still knows the present notices.';

create table calendar_move (
  notice  uuid not null references stream_head,
  seq     integer not null,
  organ   uuid not null references organ,
  request uuid not null references stream_head,
  clocks  jsonb not null,

  primary key (organ, notice, seq, request)
);
comment on table calendar_move is 'Which open requests a notice moved on the day it was entered or annulled. Rows are added and never changed.';
comment on column calendar_move.seq is 'The event of the notice: 1 where it was entered, 2 where it was annulled.';
comment on column calendar_move.organ is 'Whose request it is.';
comment on column calendar_move.clocks is 'Those that moved, each with its due day before and after: MovedClock of law/requests.';

alter table calendar_move enable row level security;
create policy of_organ on calendar_move using (organ = (select scope_organ()));

-- Whoever counts days holds the calendar as it is until his transaction ends; whoever changes it waits for them.
-- Each statement of a function sees what was committed before it began: what was waited for is read.
create function calendar_at(for_organ uuid) returns table (version bigint, region text)
language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared('calendar_notice'::regclass::oid::bigint);
  return query
    select coalesce((select max(notice.version) from calendar_notice notice), 0), organ.region
    from organ where organ.id = for_organ;
end
$$;
comment on function calendar_at is 'Which state of the notices a transaction counts by, and the region of its organ.';

create function hold_calendar() returns void language sql
  as $$ select pg_advisory_xact_lock('calendar_notice'::regclass::oid::bigint) $$;
comment on function hold_calendar is 'Waits for all who count days, and lets none begin until the transaction ends.';

grant select, insert, update, delete on calendar_notice to yigongkai_app;
grant select, insert on calendar_move to yigongkai_app;
grant execute on function calendar_at, hold_calendar to yigongkai_app;
