-- Files: what is kept once by its content, what the organs know of each file, and one-use grants to download.

create table file_blob (
  address   bytea primary key check (octet_length(address) = 32),
  stored_at timestamptz not null
);
comment on table file_blob is 'Accepted content, each once. Row security has nothing to show here: a row says of no organ anything.';
comment on column file_blob.address is
  'SHA-256 of the content; of sealed content, of the case and the content, so that it tells nothing by itself.';

create table file (
  id             uuid primary key,
  organ_id       uuid not null references organ,
  about          text not null check (about <> ''),
  subject        uuid not null,
  name           text check (name <> ''),
  type           text,
  bytes          bigint not null check (bytes >= 0),
  sha256         bytea check (octet_length(sha256) = 32),
  sealed_for     uuid,
  blob           bytea references file_blob,
  state          text not null default 'quarantined' check (state in ('quarantined', 'checking', 'accepted', 'refused')),
  scan           text not null default 'not-scanned' check (scan in ('not-scanned', 'clean', 'infected')),
  screening      text not null default 'waiting'
    check (screening in ('waiting', 'read', 'partly', 'unreadable', 'marked')),
  findings       jsonb not null default '[]',
  checks         integer not null default 0,
  received_at    timestamptz not null,
  received_by    uuid references account,
  checking_since timestamptz,
  checked_at     timestamptz,
  scanned_at     timestamptz,

  constraint accepted_has_content check ((state = 'accepted') = (blob is not null)),
  constraint marked_keeps_only_the_fact check (screening <> 'marked' or (name is null and sha256 is null))
);
comment on table file is 'Files as they were brought. Their content is in the data folder: in quarantine by id, accepted by address.';
comment on column file.about is 'What it belongs to: a request, the identity of its applicant, a draft.';
comment on column file.subject is 'The id of the case or draft.';
comment on column file.name is 'As given, without what no name may have. Null where a mark of secrecy was found.';
comment on column file.type is 'By content. Null until it is checked, and where it is none that is taken in.';
comment on column file.bytes is 'Size of the content before it is sealed.';
comment on column file.sealed_for is 'The case by whose key the content is encrypted. Null where it is not.';
comment on column file.checks is 'How many checks were begun: after three no further one begins by itself.';
comment on column file.received_by is 'Null where an applicant brought it.';
create index file_by_subject on file (organ_id, about, subject);
create index file_waiting on file (received_at) where state in ('quarantined', 'checking');
create index file_unscanned on file (received_at) where state = 'accepted' and scan = 'not-scanned';
create index file_by_blob on file (blob);

create table download_grant (
  token_hash bytea primary key,
  file_id    uuid not null references file on delete cascade,
  organ_id   uuid not null references organ,
  account_id uuid references account,
  why        text not null check (why <> ''),
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
comment on table download_grant is 'Addresses by which a file is downloaded once. The secret is in the address, its SHA-256 hash here.';
comment on column download_grant.account_id is 'For whom. Null for the applicant of the case.';
create index download_grant_by_file on download_grant (file_id);

alter table file enable row level security;
alter table download_grant enable row level security;
create policy of_organ on file using (organ_id = (select scope_organ()));
create policy of_organ on download_grant using (organ_id = (select scope_organ()));

grant select, insert, delete on file_blob to yigongkai_app;
grant select, insert, delete on file to yigongkai_app;
grant update (name, type, sha256, blob, state, scan, screening, findings, checks, checking_since, checked_at, scanned_at)
  on file to yigongkai_app;
grant select, insert on download_grant to yigongkai_app;
grant update (used_at) on download_grant to yigongkai_app;

-- The work that waits, of all organs: ids alone. What is done then is done in the scope of the file's organ.

create function files_to_check(stuck_since timestamptz, most_checks integer)
returns table (id uuid, organ uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select file.id, file.organ_id from file
  where (file.state = 'quarantined' and file.checks < most_checks)
     or (file.state = 'checking' and file.checking_since < stuck_since)
  order by file.received_at
$$;
comment on function files_to_check is 'Files that wait for their check, and those whose check broke off with its process.';

create function files_to_scan(most integer) returns table (id uuid, organ uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select file.id, file.organ_id from file
  where file.state = 'accepted' and file.scan = 'not-scanned'
  order by file.received_at limit most
$$;
comment on function files_to_scan is 'Accepted files that no scanner has seen.';

create function files_in_quarantine(ids uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select file.id from file where file.id = any (ids) and file.state in ('quarantined', 'checking')
$$;
comment on function files_in_quarantine is 'Which of these files still need their content in quarantine.';

revoke execute on function files_to_check, files_to_scan, files_in_quarantine from public;
grant execute on function files_to_check, files_to_scan, files_in_quarantine to yigongkai_app;

alter table audit_line drop constraint audit_line_door_check;
alter table audit_line add constraint audit_line_door_check
  check (door in ('session', 'token', 'sign-in', 'link', 'operator', 'applicant', 'system'));
