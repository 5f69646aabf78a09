-- What an organ sets once for all its letters: names, seals, where remedies are sought.

create table letter_profile (
  organ_id uuid not null references organ,
  version  integer not null check (version >= 1),
  body     jsonb not null,
  set_by   uuid not null references account,
  set_at   timestamptz not null,
  why      text not null check (why <> ''),

  primary key (organ_id, version)
);
comment on table letter_profile is 'A new version stands over the last; none is changed.';

alter table letter_profile enable row level security;
create policy of_organ on letter_profile using (organ_id = (select scope_organ()));

grant select, insert on letter_profile to yigongkai_app;
