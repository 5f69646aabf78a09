-- The ledger is bound to the organ in scope as the staff's tables are; organs set what the law leaves open.

alter table stream_head enable row level security;
alter table event enable row level security;
alter table fold_snapshot enable row level security;
alter table request_fact enable row level security;

-- Snapshots are disposable: dropped, they are made again with the organ that they are bound to.
truncate fold_snapshot;
alter table fold_snapshot add column organ uuid not null references organ;

create policy of_organ on stream_head using (organ = (select scope_organ()));
create policy of_organ on event using (organ = (select scope_organ()));
-- The nightly check reads every organ's streams, and writes none.
create policy of_worker on stream_head for select using ((select scope_worker()));
create policy of_worker on event for select using ((select scope_worker()));
create policy of_organ on fold_snapshot using (organ = (select scope_organ()));
create policy of_organ on request_fact using (organ = (select scope_organ()));

-- A stream of another organ is none: it is not seen, and cannot be begun again.
create or replace function lock_stream(of_stream uuid, as_kind text, as_organ uuid, with_fold_version integer, of_act uuid)
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
    select * into head from stream_head where stream_head.stream = of_stream for update;
    if not found then return; end if;
  end if;
  return query
    select head.kind, head.organ, head.seq, encode(head.hash, 'hex'), read.*
    from read_stream(of_stream, with_fold_version, of_act) read;
end
$$;

create table setting_change (
  id       bigint generated always as identity primary key,
  organ_id uuid not null references organ,
  setting  text not null,
  value    jsonb not null,
  from_on  date not null,
  why      text not null check (why <> ''),
  source   text not null check (source <> ''),
  set_by   uuid not null references account,
  set_at   timestamptz not null
);
comment on table setting_change is 'What organs have set of what the law leaves open. Changes are added and never changed.';
comment on column setting_change.value is 'JSON null where the default was taken again.';
comment on column setting_change.from_on is 'The first day on which it holds: of several for one day the last one does.';
comment on column setting_change.source is 'On what the organ relies.';
create index setting_change_by_organ on setting_change (organ_id, setting, from_on);
alter table setting_change enable row level security;
create policy of_organ on setting_change using (organ_id = (select scope_organ()));
grant select, insert on setting_change to yigongkai_app;

-- Of a deputy in an organ the roles that he stands in for count in the organs below it too.
drop policy of_organ on account_role;
create policy of_organ on account_role
  using (organ_id = (select scope_organ()) or account_id = (select scope_account())
    or exists (select from deputy standing_in
               where standing_in.deputy_id = (select scope_account()) and standing_in.ended_at is null
                 and standing_in.account_id = account_role.account_id and standing_in.organ_id = account_role.organ_id))
  with check (organ_id = (select scope_organ()));

alter table leave add column ended_at timestamptz;
comment on column leave.ended_at is 'Since when it counts no more, whatever its days.';
grant update (ended_at) on leave to yigongkai_app;
drop policy of_organ on leave;
create policy of_organ on leave
  using (organ_id = (select scope_organ()) or account_id = (select scope_account()))
  with check (organ_id = (select scope_organ()));

alter table section add column closed_at timestamptz;
comment on column section.closed_at is 'Since when nobody is given a role in it; what was done in it stays.';
grant update (name, closed_at) on section to yigongkai_app;

alter table session
  add column id     uuid not null unique default gen_random_uuid(),
  add column device text;
comment on column session.id is 'What its owner ends it by.';
comment on column session.device is 'What its browser says that it is.';

create index audit_line_by_account on audit_line (organ_id, account_id, id);
create index audit_line_by_object on audit_line (organ_id, object, id);

-- Everything by which the law judges what somebody may do in an organ: in one journey, at every request.
create function read_standing(of_account uuid, in_organ uuid) returns jsonb language sql stable as $$
  with recursive above as (
    select parent_id from organ where id = in_organ
    union select organ.parent_id from organ join above on organ.id = above.parent_id
  )
  select jsonb_build_object(
    'grants', (
      select coalesce(jsonb_agg(jsonb_build_object('account', account_id, 'organ', organ_id, 'role', role,
        'fromOn', from_on, 'untilOn', until_on) order by granted_at, id), '[]')
      from account_role
      where revoked_at is null and (account_id = of_account or account_id in (
        select deputy.account_id from deputy where deputy_id = of_account and ended_at is null))),
    'deputyships', (
      select coalesce(jsonb_agg(jsonb_build_object('account', account_id, 'organ', organ_id, 'deputy', deputy_id,
        'fromOn', from_on, 'untilOn', until_on)), '[]')
      from deputy where deputy_id = of_account and ended_at is null),
    'leave', (
      select coalesce(jsonb_agg(jsonb_build_object('account', account_id, 'organ', organ_id,
        'fromOn', from_on, 'untilOn', until_on)), '[]')
      from leave where account_id = of_account and ended_at is null),
    'above', (select coalesce(jsonb_agg(parent_id), '[]') from above where parent_id is not null),
    'settings', (
      select coalesce(jsonb_agg(jsonb_build_object('setting', setting, 'value', value, 'fromOn', from_on)
        order by from_on, id), '[]')
      from setting_change where organ_id = in_organ),
    'hasSecondFactor', exists (
      select from second_factor where account_id = of_account and confirmed_at is not null))
$$;
comment on function read_standing is
  'Roles, deputyships and leave of an account, the organs above one, its settings: as far as the scope shows them.';

-- Names account and organ to the transaction, once the secret in scope has told them.
create function read_actor(of_door text, secret bytea, at timestamptz, idle_since timestamptz)
returns table (account_id uuid, organ_id uuid, permissions text[], seen_at timestamptz,
               login text, name text, standing jsonb)
language plpgsql as $$
begin
  if of_door = 'session' then
    select session.account_id, session.organ_id, session.last_seen_at into account_id, organ_id, seen_at
    from session
    where token_hash = secret and expires_at > at and last_seen_at > idle_since;
  else
    select token.account_id, token.organ_id, token.permissions, token.last_used_at
    into account_id, organ_id, permissions, seen_at
    from api_token token
    where token_hash = secret and expires_at > at and revoked_at is null;
  end if;
  if account_id is null then return; end if;
  perform set_config('yigongkai.account', account_id::text, true),
          set_config('yigongkai.organ', organ_id::text, true);
  select account.login, account.name into login, name
  from account where account.id = account_id and disabled_at is null;
  if not found then return; end if;
  standing := read_standing(account_id, organ_id);
  return next;
end
$$;
comment on function read_actor is 'Whose secret is in scope and by what the law judges what he may do; no row for nobody.';

create function read_claimant(claimed text, shown_device bytea, at timestamptz)
returns table (id uuid, organ_id uuid, password_hash text, disabled_at timestamptz, has_factor boolean, knows_device boolean)
language plpgsql as $$
begin
  select account.id, account.organ_id, account.password_hash, account.disabled_at
  into id, organ_id, password_hash, disabled_at
  from account where account.login = claimed;
  if not found then return; end if;
  perform set_config('yigongkai.account', id::text, true);
  has_factor := exists (select from second_factor where account_id = id and confirmed_at is not null);
  knows_device := exists (select from known_device
    where account_id = id and token_hash = shown_device and expires_at > at);
  return next;
end
$$;
comment on function read_claimant is 'Whose login is in scope, and what decides how he may sign in; no row for nobody.';
grant execute on function read_standing, read_actor, read_claimant to yigongkai_app;
