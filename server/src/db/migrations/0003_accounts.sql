-- The first administrator: an account, and the link by which it is made.

create table account (
  id            uuid primary key default gen_random_uuid(),
  login         text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,31}$'),
  name          text not null check (name <> ''),
  password_hash text not null check (password_hash like '$argon2id$%'),
  created_at    timestamptz not null default now()
);
comment on table account is 'Who may sign in. A password is kept as an Argon2id hash alone.';

create table account_role (
  account_id uuid not null references account,
  role       text not null,

  primary key (account_id, role)
);
comment on table account_role is 'Which roles an account has, in the words of the glossary.';

create table setup_link (
  token_hash bytea primary key,
  expires_at timestamptz not null
);
comment on table setup_link is 'The one-time secret of the first administrator, as its SHA-256 hash.';

grant select, insert on account, account_role to yigongkai_app;
grant select, insert, delete on setup_link to yigongkai_app;
