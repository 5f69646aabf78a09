-- Work of the system's own, done once by whichever process, and messages to people.

create table job (
  id            uuid primary key,
  position      bigint generated always as identity unique,
  organ_id      uuid references organ,
  kind          text not null check (kind <> ''),
  key           text not null check (key <> ''),
  payload       jsonb not null check (jsonb_typeof(payload) = 'object'),
  state         text not null default 'waiting'
    check (state in ('waiting', 'running', 'done', 'given-up', 'cancelled')),
  created_at    timestamptz not null,
  run_at        timestamptz not null,
  ended_at      timestamptz,
  attempts      integer not null default 0 check (attempts >= 0),
  attempts_left integer not null check (attempts_left >= 0),
  worker        uuid,
  held_until    timestamptz,
  says          text check (says <> ''),

  unique (kind, key),
  constraint what_runs_is_held check (
    (state = 'running') = (worker is not null) and (worker is null) = (held_until is null)),
  constraint what_ended_says_when check ((state in ('waiting', 'running')) = (ended_at is null))
);
comment on table job is 'Work that is due, done once whatever processes there are. No personal data: payloads hold ids alone.';
comment on column job.position is 'Jobs are listed in the order in which they were added.';
comment on column job.organ_id is 'Whose it is; null: the platform''s, seen by the organ at the root.';
comment on column job.key is 'Of two of a kind with the same key there is one.';
comment on column job.run_at is 'When it is begun at the earliest.';
comment on column job.attempts is 'Begun so far: whoever holds an earlier one may not end it any more.';
comment on column job.worker is 'The process that holds it.';
comment on column job.held_until is 'Its process renews this; later it counts as killed.';
comment on column job.says is 'What it did, or why it failed last, in Chinese.';
create index job_that_waits on job (run_at, position) where state = 'waiting';
create index job_that_runs on job (held_until) where state = 'running';
create index job_by_organ on job (organ_id, position);

create table job_attempt (
  job_id   uuid not null references job on delete cascade,
  attempt  integer not null,
  worker   uuid not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  ended_as text check (ended_as in ('done', 'failed', 'timed-out', 'lost', 'stopped', 'postponed')),
  says     text check (says <> ''),

  primary key (job_id, attempt),
  constraint attempt_ends_somehow check ((ended_at is null) = (ended_as is null))
);
comment on table job_attempt is 'Each time that a job was begun, and how that ended.';

create table message (
  id             uuid primary key,
  position       bigint generated always as identity unique,
  organ_id       uuid not null references organ,
  channel        text not null check (channel in ('email', 'sms')),
  template       text not null check (template <> ''),
  variables      jsonb,
  recipient_kind text not null check (recipient_kind <> ''),
  recipient_id   uuid not null,
  state          text not null default 'waiting'
    check (state in ('waiting', 'sent', 'given-up', 'no-address', 'not-configured', 'dry-run')),
  created_at     timestamptz not null,
  ended_at       timestamptz,
  job_id         uuid references job on delete set null,

  constraint message_that_ended_says_when check ((state = 'waiting') = (ended_at is null))
);
comment on table message is 'The outbox: written with what it is about, sent by a job. It holds no address.';
comment on column message.organ_id is 'For whom it is written; its quiet hours count.';
comment on column message.variables is 'What the template is filled with; gone once it was sent or cannot be.';
comment on column message.recipient_id is 'Of the kind''s own: the address is looked up when it is sent.';
create index message_by_organ on message (organ_id, position);
create index message_by_job on message (job_id);

create table account_address (
  account_id      uuid primary key references account,
  address         text check (address <> ''),
  unconfirmed     text check (unconfirmed <> ''),
  code_hash       bytea check (octet_length(code_hash) = 32),
  code_expires_at timestamptz,
  code_failures   integer not null default 0,

  constraint what_is_unconfirmed_has_a_code check (
    (unconfirmed is null) = (code_hash is null) and (code_hash is null) = (code_expires_at is null))
);
comment on table account_address is 'Where notices to an account''s owner go; seen with that account alone.';
comment on column account_address.unconfirmed is 'Counts once the code that was sent to it has been entered.';

create table quiet_hours (
  organ_id     uuid primary key references organ,
  from_minute  integer not null check (from_minute between 0 and 1439),
  until_minute integer not null check (until_minute between 0 and 1439),
  on_days_off  boolean not null
);
comment on table quiet_hours is 'When the reminders of an organ wait, in minutes after midnight in China, where it has chosen.';

create table checked_stream (
  stream     uuid primary key references stream_head,
  seq        integer not null check (seq >= 1),
  hash       bytea not null check (octet_length(hash) = 32),
  checked_at timestamptz not null
);
comment on table checked_stream is 'How far the chain of each stream was found whole, and its hash there.';

-- What jobs do for all organs at once: they name it, like an organ, and see what these policies show.
create function scope_worker() returns boolean language sql stable
  as $$ select coalesce(scope_text('worker') = 'on', false) $$;
grant execute on function scope_worker() to yigongkai_app;

alter table job enable row level security;
alter table job_attempt enable row level security;
alter table message enable row level security;
alter table account_address enable row level security;
alter table quiet_hours enable row level security;

create policy of_organ on job
  using (organ_id = (select scope_organ()) or (select scope_worker())
    or (organ_id is null and exists (
      select from organ where id = (select scope_organ()) and parent_id is null and presence <> 'collected')))
  with check (organ_id is null or organ_id = (select scope_organ()) or (select scope_worker()));
create policy of_job on job_attempt using (exists (select from job where id = job_id));
create policy of_organ on message
  using (organ_id = (select scope_organ()) or (select scope_worker()))
  with check (organ_id = (select scope_organ()) or (select scope_worker()));
create policy of_account on account_address using (account_id = (select scope_account()));
create policy of_organ on quiet_hours using (organ_id = (select scope_organ()));

-- What has ended is swept away, whosever it was.
create policy of_worker on session using ((select scope_worker())) with check (false);
create policy of_worker on account_link using ((select scope_worker())) with check (false);
create policy of_worker on known_device using ((select scope_worker())) with check (false);

grant select, insert, delete on job, message to yigongkai_app;
grant update (state, run_at, ended_at, attempts, attempts_left, worker, held_until, says) on job to yigongkai_app;
grant update (state, ended_at, variables) on message to yigongkai_app;
grant select, insert on job_attempt to yigongkai_app;
grant update (ended_at, ended_as, says) on job_attempt to yigongkai_app;
grant select, insert, update, delete on account_address to yigongkai_app;
grant select, insert, update on quiet_hours, checked_stream to yigongkai_app;
