-- An applicant needs no account: his case is found by its number and a secret code, from a form that is kept a day.

create table request_access (
  request   uuid primary key references stream_head,
  organ_id  uuid not null references organ,
  code_hash bytea not null unique check (octet_length(code_hash) = 32),
  given_at  timestamptz not null,
  given_by  uuid references account
);
comment on table request_access is
  'The code by which an applicant follows his case: shown once, kept as an HMAC-SHA-256 under a key of the system.';
comment on column request_access.given_by is 'Who renewed it at the window. Null where the form gave it.';
create index request_access_by_organ on request_access (organ_id);

create table request_visit (
  token_hash bytea primary key,
  request    uuid not null references request_access on delete cascade,
  organ_id   uuid not null references organ,
  expires_at timestamptz not null
);
comment on table request_visit is 'Browsers that have shown a number with its code. The secret is in a cookie, its SHA-256 hash here.';
create index request_visit_by_request on request_visit (request);

create table request_draft (
  token_hash bytea primary key,
  organ_id   uuid not null references organ,
  sealed     bytea not null,
  expires_at timestamptz not null
);
comment on table request_draft is
  'Requests that are being written, without who asks: sealed by a secret that the visitor''s cookie alone holds.';

alter table request_access enable row level security;
alter table request_visit enable row level security;
alter table request_draft enable row level security;
create policy of_organ on request_access using (organ_id = (select scope_organ()));
create policy of_organ on request_visit
  using (organ_id = (select scope_organ()) or token_hash = (select scope_secret()) or (select scope_worker()));
create policy of_organ on request_draft
  using (organ_id = (select scope_organ()) or (select scope_worker()));

grant select, insert on request_access to yigongkai_app;
grant update (code_hash, given_at, given_by) on request_access to yigongkai_app;
grant select, insert, delete on request_visit to yigongkai_app;
grant select, insert, delete on request_draft to yigongkai_app;
grant update (sealed, expires_at) on request_draft to yigongkai_app;

-- Whose code it is: the organ is known by the code alone.
create function request_of_code(shown bytea) returns table (request uuid, organ uuid, number text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select access.request, access.organ_id, fact.number
  from request_access access join request_fact fact on fact.stream = access.request
  where access.code_hash = shown
$$;
comment on function request_of_code is 'The case that a code opens; no row for a code that opens none.';
revoke execute on function request_of_code from public;
grant execute on function request_of_code to yigongkai_app;
