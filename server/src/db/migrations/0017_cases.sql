-- Lists of cases by due day, page by page: those without one stand last.

create index request_fact_by_key on request_fact (organ, (coalesce(due_on, 'infinity'::date)), stream);

create index identity_hash_by_stream on identity_hash (stream);

-- What screening found in the exact bytes that leave the house: what and where, never what they say.

create table release_check (
  organ_id   uuid not null references organ,
  stream     uuid not null,
  sha256     bytea not null check (octet_length(sha256) = 32),
  file_id    uuid not null references file,
  checked_at timestamptz not null,
  checked_by uuid not null references account,

  primary key (stream, sha256)
);
comment on table release_check is 'Files of cases whose bytes were screened before they leave; a later check of the same bytes takes the earlier one''s place.';

create table release_finding (
  id         bigint generated always as identity primary key,
  organ_id   uuid not null references organ,
  stream     uuid not null,
  sha256     bytea not null,
  what       text not null check (what <> ''),
  rule       text,
  level      text not null check (level in ('stop', 'tell')),
  place      jsonb not null,
  times      integer not null check (times >= 1),
  decided_by uuid references account,
  decided_at timestamptz,
  why        text check (why <> ''),

  foreign key (stream, sha256) references release_check,
  unique nulls not distinct (stream, sha256, what, rule, place),
  constraint release_finding_is_decided_whole check (num_nonnulls(decided_by, decided_at, why) in (0, 3))
);
comment on table release_finding is 'What was found in those bytes, and who answers for it that it may leave nevertheless.';
comment on column release_finding.times is 'How often at this place.';

alter table release_check enable row level security;
alter table release_finding enable row level security;
create policy of_organ on release_check using (organ_id = (select scope_organ()));
create policy of_organ on release_finding using (organ_id = (select scope_organ()));
grant select, insert on release_check to yigongkai_app;
grant update (file_id, checked_at, checked_by) on release_check to yigongkai_app;
grant select, insert, delete on release_finding to yigongkai_app;
grant update (times, decided_by, decided_at, why) on release_finding to yigongkai_app;
