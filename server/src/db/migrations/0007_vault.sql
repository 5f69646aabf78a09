-- The vault: who the parties of a case are, encrypted with a key of the case that a master key outside wraps.

create table master_key (
  id            text primary key check (id ~ '^[a-z0-9-]{4,60}$'),
  position      integer generated always as identity,
  check_value   bytea not null check (octet_length(check_value) = 32),
  registered_at timestamptz not null default now()
);
comment on table master_key is 'The master keys that have wrapped keys here: never the keys themselves, which are in a file outside.';
comment on column master_key.position is 'The last one wraps.';
comment on column master_key.check_value is 'Derived from the key: another key under the same id is noticed.';

create table vault_key (
  id            uuid primary key,
  purpose       text not null check (purpose in ('case', 'index', 'system')),
  organ_id      uuid references organ,
  stream        uuid unique,
  master_key_id text not null references master_key,
  wrapped       bytea not null,
  made_at       timestamptz not null,

  unique (stream, organ_id),
  constraint system_key_is_no_organs check ((purpose = 'system') = (organ_id is null)),
  constraint case_key_is_of_a_case check ((purpose = 'case') = (stream is not null))
);
comment on table vault_key is 'Keys, wrapped: of each case, of each organ''s hashes of identities, and one of the system''s own secrets.';
comment on column vault_key.master_key_id is 'By which it is wrapped; npm run rotate-key wraps it anew.';
create unique index vault_key_of_index on vault_key (organ_id) where purpose = 'index';
create unique index vault_key_of_system on vault_key (purpose) where purpose = 'system';
create index vault_key_by_master_key on vault_key (master_key_id, id);

create table vault_entry (
  id       uuid primary key,
  position bigint generated always as identity,
  organ_id uuid not null references organ,
  stream   uuid not null,
  kind     text not null check (kind in ('applicant', 'agent', 'third-party', 'contact')),
  party_id uuid references vault_entry,
  sealed   bytea not null,
  kept_by  uuid not null references account,
  kept_at  timestamptz not null,

  foreign key (stream, organ_id) references vault_key (stream, organ_id),
  constraint contact_is_of_a_party check ((kind = 'contact') = (party_id is not null))
);
comment on table vault_entry is 'Personal data of a case, each row encrypted with the key of its case and bound to its place.';
comment on column vault_entry.party_id is 'Whose contact it is; the last one counts.';
create index vault_entry_by_stream on vault_entry (stream, position);
create index vault_entry_by_party on vault_entry (party_id);

create table identity_hash (
  party_id   uuid primary key references vault_entry,
  organ_id   uuid not null references organ,
  stream     uuid not null,
  hash       bytea not null check (octet_length(hash) = 32),
  expires_on date not null
);
comment on table identity_hash is 'Keyed hashes of name with number, by which alone an identity is sought inside one organ.';
comment on column identity_hash.expires_on is 'From this day on it is not found and is taken out.';
create index identity_hash_by_hash on identity_hash (organ_id, hash);

create table vault_reading (
  id         bigint generated always as identity primary key,
  organ_id   uuid not null references organ,
  account_id uuid not null references account,
  read_at    timestamptz not null,
  kind       text not null check (kind in ('identity', 'search')),
  why        text not null check (why <> ''),
  streams    uuid[] not null,
  entries    uuid[] not null
);
comment on table vault_reading is 'Who read whose identity or sought for one, when and why. Lines are added and never changed.';
comment on column vault_reading.streams is 'The cases that were read, or found.';
create index vault_reading_by_streams on vault_reading using gin (streams);

create table disposal (
  id                uuid primary key default gen_random_uuid(),
  organ_id          uuid not null references organ,
  stream            uuid not null,
  ground            text not null,
  why               text not null check (why <> ''),
  early_reason      text check (early_reason <> ''),
  retention_ends_on date,
  proposed_by       uuid not null references account,
  proposed_name     text not null,
  proposed_at       timestamptz not null,
  declined_by       uuid references account,
  declined_at       timestamptz,
  declined_why      text check (declined_why <> ''),
  confirmed_by      uuid references account,
  confirmed_at      timestamptz,
  year              integer,
  ordinal           integer check (ordinal >= 1),
  certificate       text,

  unique (organ_id, year, ordinal),
  constraint disposal_is_done_by_two check (confirmed_by <> proposed_by),
  constraint disposal_is_confirmed_whole
    check (num_nonnulls(confirmed_by, confirmed_at, year, ordinal, certificate) in (0, 5)),
  constraint disposal_is_declined_whole
    check (num_nonnulls(declined_by, declined_at, declined_why) in (0, 3)),
  constraint disposal_has_one_end check (declined_at is null or confirmed_at is null)
);
comment on table disposal is 'The destruction of a case''s key: proposed by one person, confirmed or declined by another.';
comment on column disposal.certificate is 'As canonical JSON.';
create unique index disposal_under_way on disposal (stream) where confirmed_at is null and declined_at is null;
create unique index disposal_done on disposal (stream) where confirmed_at is not null;
create index disposal_by_organ on disposal (organ_id, proposed_at);

alter table second_factor
  add column sealed bytea,
  alter column secret drop not null,
  add constraint second_factor_has_one_secret check ((secret is null) <> (sealed is null));
comment on column second_factor.secret is 'As older versions kept it; the next start seals it.';
comment on column second_factor.sealed is 'The secret, encrypted with the system''s key.';

-- Even the application destroys no key that two persons have not given up.
create function is_disposed(of_stream uuid) returns boolean language sql stable
  as $$ select exists (select from disposal where stream = of_stream and confirmed_at is not null) $$;
comment on function is_disposed is 'Whether two persons have confirmed that a case''s personal data are destroyed.';
grant execute on function is_disposed(uuid) to yigongkai_app;

alter table vault_key enable row level security;
alter table vault_entry enable row level security;
alter table identity_hash enable row level security;
alter table vault_reading enable row level security;
alter table disposal enable row level security;

create policy read_of_organ on vault_key for select
  using (organ_id = (select scope_organ()) or purpose = 'system');
create policy made_for_organ on vault_key for insert
  with check (purpose = 'system' or (organ_id = (select scope_organ()) and not is_disposed(stream)));
create policy destroyed_by_two on vault_key for delete
  using (organ_id = (select scope_organ()) and is_disposed(stream));

create policy read_of_organ on vault_entry for select using (organ_id = (select scope_organ()));
create policy made_for_organ on vault_entry for insert
  with check (organ_id = (select scope_organ()) and not is_disposed(stream));
create policy destroyed_by_two on vault_entry for delete
  using (organ_id = (select scope_organ()) and is_disposed(stream));

create policy of_organ on identity_hash using (organ_id = (select scope_organ()));
create policy of_organ on vault_reading using (organ_id = (select scope_organ()));

create policy read_of_organ on disposal for select using (organ_id = (select scope_organ()));
create policy proposed_for_organ on disposal for insert
  with check (organ_id = (select scope_organ()) and num_nonnulls(confirmed_at, declined_at) = 0);
create policy ended_once on disposal for update
  using (organ_id = (select scope_organ()) and num_nonnulls(confirmed_at, declined_at) = 0)
  with check (organ_id = (select scope_organ()));

grant select on master_key to yigongkai_app;
grant select, insert, delete on vault_key, vault_entry, identity_hash to yigongkai_app;
grant select, insert on vault_reading, disposal to yigongkai_app;
grant update (declined_by, declined_at, declined_why, confirmed_by, confirmed_at, year, ordinal, certificate)
  on disposal to yigongkai_app;
