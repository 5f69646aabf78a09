-- People: accounts in their organs, roles with days, sessions, tokens, and the audit of what they do.

-- What a transaction sees of the staff's tables is what it has named: an organ, an account, a login that
-- somebody claims, or a secret that somebody shows. Without a name it sees nothing.
create function scope_text(name text) returns text language sql stable
  as $$ select nullif(current_setting('yigongkai.' || name, true), '') $$;
create function scope_organ() returns uuid language sql stable as $$ select scope_text('organ')::uuid $$;
create function scope_account() returns uuid language sql stable as $$ select scope_text('account')::uuid $$;
create function scope_secret() returns bytea language sql stable
  as $$ select decode(scope_text('secret'), 'hex') $$;
grant execute on function scope_text(text), scope_organ(), scope_account(), scope_secret() to yigongkai_app;

alter table account
  add column organ_id uuid references organ,
  add column disabled_at timestamptz,
  alter column password_hash drop not null;
update account set organ_id = (
  select id from organ where parent_id is null and presence <> 'collected' order by position limit 1);
alter table account alter column organ_id set not null;
comment on column account.organ_id is 'The organ that keeps the account; roles may lie in others too.';
comment on column account.disabled_at is 'Since when nobody signs in by it; its past stays.';
comment on column account.password_hash is 'Null until its owner has set a password by a one-time link, or where he signs in elsewhere.';

create table section (
  id         uuid primary key default gen_random_uuid(),
  organ_id   uuid not null references organ,
  name       text not null check (name <> ''),
  created_at timestamptz not null default now(),

  unique (organ_id, name),
  unique (organ_id, id)
);
comment on table section is 'The sections (科室) of an organ.';

alter table account_role
  drop constraint account_role_pkey,
  add column id         uuid primary key default gen_random_uuid(),
  add column organ_id   uuid references organ,
  add column section_id uuid,
  add column from_on    date not null default '2026-01-01',
  add column until_on   date,
  add column granted_by uuid references account,
  add column granted_at timestamptz not null default now(),
  add column revoked_at timestamptz,
  add constraint role_ends_after_it_begins check (until_on >= from_on),
  add foreign key (organ_id, section_id) references section (organ_id, id);
update account_role set organ_id = (select organ_id from account where account.id = account_id);
alter table account_role alter column organ_id set not null, alter column from_on drop default;
create index account_role_by_account on account_role (account_id);
create index account_role_by_organ on account_role (organ_id);
comment on column account_role.from_on is 'The first day on which it holds.';
comment on column account_role.until_on is 'The last day on which it holds.';
comment on column account_role.granted_by is 'Null for the first administrator.';
comment on column account_role.revoked_at is 'Since when it holds no more, whatever its days.';

create table deputy (
  id         uuid primary key default gen_random_uuid(),
  organ_id   uuid not null references organ,
  account_id uuid not null references account,
  deputy_id  uuid not null references account,
  from_on    date not null,
  until_on   date not null,
  named_by   uuid not null references account,
  ended_at   timestamptz,

  constraint nobody_is_his_own_deputy check (account_id <> deputy_id),
  constraint deputyship_ends_after_it_begins check (until_on >= from_on)
);
comment on table deputy is 'Who acts for whom in an organ, from the first to the last day.';
create index deputy_by_organ on deputy (organ_id);
create index deputy_by_deputy on deputy (deputy_id);

create table leave (
  id          uuid primary key default gen_random_uuid(),
  organ_id    uuid not null references organ,
  account_id  uuid not null references account,
  from_on     date not null,
  until_on    date not null,
  recorded_by uuid not null references account,

  constraint leave_ends_after_it_begins check (until_on >= from_on)
);
comment on table leave is 'On which days somebody is absent; both days count.';
create index leave_by_organ on leave (organ_id);

create table hand_over (
  id           uuid primary key default gen_random_uuid(),
  organ_id     uuid not null references organ,
  from_account uuid not null references account,
  to_account   uuid not null references account,
  from_on      date not null,
  why          text not null check (why <> ''),
  recorded_by  uuid not null references account,
  recorded_at  timestamptz not null default now(),

  constraint work_goes_to_another check (from_account <> to_account)
);
comment on table hand_over is 'Who takes over the open work of whom, from which day.';
create index hand_over_by_organ on hand_over (organ_id);

create table session (
  token_hash   bytea primary key,
  account_id   uuid not null references account,
  organ_id     uuid not null references organ,
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null
);
comment on table session is 'Who is signed in. The secret is in the browser, its SHA-256 hash here.';
comment on column session.organ_id is 'The organ for which the person acts at the moment.';
comment on column session.expires_at is 'When it ends even in use.';
create index session_by_account on session (account_id);

create table account_link (
  token_hash bytea primary key,
  account_id uuid not null references account,
  made_by    uuid references account,
  expires_at timestamptz not null
);
comment on table account_link is 'One-time links by which an account''s owner sets a password, as SHA-256 hashes.';
comment on column account_link.made_by is 'Null where the operator made it on the server.';

create table second_factor (
  account_id   uuid primary key references account,
  secret       text not null,
  confirmed_at timestamptz,
  last_step    bigint
);
comment on table second_factor is 'The secret that an account shares with its authenticator (RFC 6238).';
comment on column second_factor.last_step is 'The time step whose code was used last: no code is used twice.';

create table recovery_code (
  code_hash  bytea primary key,
  account_id uuid not null references account
);
comment on table recovery_code is 'One-use codes in place of an authenticator''s, as SHA-256 hashes.';
create index recovery_code_by_account on recovery_code (account_id);

create table known_device (
  token_hash bytea primary key,
  account_id uuid not null references account,
  expires_at timestamptz not null
);
comment on table known_device is 'Browsers from which an account has signed in: strangers'' failures do not lock these out.';

create table account_subject (
  issuer     text not null,
  subject    text not null,
  account_id uuid not null unique references account,

  primary key (issuer, subject)
);
comment on table account_subject is 'Under which subject an account signs in at the unified login (OpenID Connect).';

create table sign_in_count (
  key           bytea primary key,
  failures      integer not null,
  last_failed_at timestamptz not null,
  closed_until  timestamptz
);
comment on table sign_in_count is 'Failures to sign in, counted by the SHA-256 hash of login, address or device.';

create table api_token (
  id           uuid primary key default gen_random_uuid(),
  token_hash   bytea not null unique,
  account_id   uuid not null references account,
  organ_id     uuid not null references organ,
  name         text not null check (name <> ''),
  permissions  text[] not null check (permissions <> '{}'),
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  last_used_at timestamptz,
  revoked_at   timestamptz
);
comment on table api_token is 'Secrets of programs that act for an account in an organ, as SHA-256 hashes.';
create index api_token_by_account on api_token (account_id);

create table audit_line (
  id          bigint generated always as identity primary key,
  recorded_at timestamptz not null,
  organ_id    uuid not null references organ,
  account_id  uuid references account,
  door        text not null check (door in ('session', 'token', 'sign-in', 'link', 'operator')),
  kind        text not null,
  object      text,
  why         text check (why <> ''),
  details     jsonb not null default '{}'
);
comment on table audit_line is 'Who did what and who read what. Lines are added and never changed.';
comment on column audit_line.account_id is 'Null where nobody knows who it was.';
comment on column audit_line.object is 'The id of what it was done to.';
create index audit_line_by_organ on audit_line (organ_id, id);

-- The owner migrates, backs up and restores: row security binds the application alone.
alter table account enable row level security;
alter table section enable row level security;
alter table account_role enable row level security;
alter table deputy enable row level security;
alter table leave enable row level security;
alter table hand_over enable row level security;
alter table session enable row level security;
alter table account_link enable row level security;
alter table second_factor enable row level security;
alter table recovery_code enable row level security;
alter table known_device enable row level security;
alter table account_subject enable row level security;
alter table api_token enable row level security;
alter table audit_line enable row level security;

create policy of_organ on section using (organ_id = (select scope_organ()));
create policy of_organ on leave using (organ_id = (select scope_organ()));
create policy of_organ on hand_over using (organ_id = (select scope_organ()));
create policy of_organ on audit_line using (organ_id = (select scope_organ()));
create policy of_organ on account_role
  using (organ_id = (select scope_organ()) or account_id = (select scope_account()))
  with check (organ_id = (select scope_organ()));
create policy of_organ on deputy
  using (organ_id = (select scope_organ()) or deputy_id = (select scope_account()))
  with check (organ_id = (select scope_organ()));
create policy of_organ on account
  using (organ_id = (select scope_organ()) or id = (select scope_account())
    or login = (select scope_text('login'))
    or exists (select from account_role held
               where held.account_id = account.id and held.organ_id = (select scope_organ()) and held.revoked_at is null))
  with check (organ_id = (select scope_organ()) or id = (select scope_account()));
create policy of_secret on session
  using (token_hash = (select scope_secret()) or account_id = (select scope_account()))
  with check (account_id = (select scope_account()));
create policy of_secret on api_token
  using (token_hash = (select scope_secret()) or account_id = (select scope_account()))
  with check (account_id = (select scope_account()));
create policy of_secret on account_link
  using (token_hash = (select scope_secret()) or account_id = (select scope_account()))
  with check (account_id = (select scope_account()));
create policy of_account on second_factor using (account_id = (select scope_account()));
create policy of_account on recovery_code using (account_id = (select scope_account()));
create policy of_account on known_device using (account_id = (select scope_account()));
create policy of_subject on account_subject
  using (issuer || ' ' || subject = (select scope_text('subject')) or account_id = (select scope_account()))
  with check (account_id = (select scope_account()));

grant update (password_hash, disabled_at) on account to yigongkai_app;
grant update (revoked_at) on account_role to yigongkai_app;
grant select, insert on section, leave, hand_over, audit_line, deputy to yigongkai_app;
grant update (ended_at) on deputy to yigongkai_app;
grant select, insert, update, delete on session, second_factor, sign_in_count to yigongkai_app;
grant select, insert, delete on account_link, recovery_code, known_device, account_subject to yigongkai_app;
grant select, insert on api_token to yigongkai_app;
grant update (last_used_at, revoked_at) on api_token to yigongkai_app;
