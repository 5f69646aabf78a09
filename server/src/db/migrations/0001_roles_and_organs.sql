-- Who may do what in this database, and the organs whose office this is.

-- The server works as yigongkai_app, its public pages as yigongkai_portal. Where these are no logins of
-- their own, they are roles that the migrating user may take.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['yigongkai_app', 'yigongkai_portal'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin', role_name);
      execute format('grant %I to current_user', role_name);
    elsif not (select rolcanlogin from pg_roles where rolname = role_name)
      and not pg_has_role(current_user, role_name, 'member') then
      execute format('grant %I to current_user', role_name);
    end if;
  end loop;
  execute format('revoke temporary on database %I from public', current_database());
end
$$;

revoke all on schema public from public;
grant usage on schema public to yigongkai_app;
alter default privileges revoke execute on functions from public;

create schema published;
comment on schema published is 'What anyone may read: the public pages see this and nothing else.';
grant usage on schema published to yigongkai_app, yigongkai_portal;
alter default privileges in schema published grant select on tables to yigongkai_portal;

create table office (
  only_one  boolean primary key default true check (only_one),
  area_name text not null check (area_name <> ''),
  is_sample boolean not null
);
comment on table office is 'Whose platform this is: one row, once it has been set up.';
comment on column office.is_sample is 'Everything in it is made up, and every page says so.';

create table organ (
  id          uuid primary key default gen_random_uuid(),
  slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  parent_id   uuid references organ,
  position    integer generated always as identity,
  kind        text not null check (kind in ('government', 'department', 'township', 'street-office',
    'dispatched-body', 'authorised-organisation', 'public-institution')),
  presence    text not null check (presence in ('member', 'collected', 'sample')),
  name        text not null check (name <> ''),
  short_name  text check (short_name <> ''),
  credit_code text unique check (credit_code ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
  region      text not null check (region <> ''),
  created_at  timestamptz not null default now(),

  constraint organ_is_not_its_own_parent check (parent_id <> id)
);
comment on table organ is 'Administrative organs and public institutions with duties of open government information.';
comment on column organ.slug is 'The permanent part of its address on the public pages.';
comment on column organ.position is 'Organs are listed in the order in which they were added.';
comment on column organ.presence is 'member: works on this platform; collected: only its published reports are read here; sample: made up.';
comment on column organ.name is 'The full name in force.';
comment on column organ.credit_code is 'Unified social credit code (统一社会信用代码), 18 characters.';
comment on column organ.region is 'The full name of the region it administers or belongs to, such as 浙江省温州市瓯海区.';

create index organ_by_parent on organ (parent_id);

create table organ_name (
  organ_id uuid not null references organ,
  name     text not null check (name <> ''),
  kind     text not null check (kind in ('former', 'alias', 'written-out')),
  evidence text check (evidence <> ''),
  from_on  date,
  until_on date,

  unique nulls not distinct (organ_id, name, kind, from_on),
  constraint organ_name_ends_after_it_begins check (until_on >= from_on)
);
comment on table organ_name is 'The other names under which an organ may be found in documents.';
comment on column organ_name.evidence is 'Where it is said that this is the organ''s name.';
comment on column organ_name.until_on is 'The last day on which the name was in force.';

create index organ_name_by_name on organ_name (name);

grant select, insert on office to yigongkai_app;
grant select, insert, update on organ to yigongkai_app;
grant select, insert, update, delete on organ_name to yigongkai_app;
