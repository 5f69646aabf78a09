-- What a request asks is kept in the vault beside who asks; cases are numbered without gaps.

alter table vault_entry drop constraint vault_entry_kind_check;
alter table vault_entry add constraint vault_entry_kind_check
  check (kind in ('applicant', 'agent', 'third-party', 'contact', 'content'));
alter table vault_entry alter column kept_by drop not null;
comment on column vault_entry.kept_by is 'Null where the applicant kept it himself.';

create table number_series (
  organ_id uuid not null references organ,
  year     integer not null,
  last     integer not null check (last >= 0),

  primary key (organ_id, year)
);
comment on table number_series is
  'The last number given to a case of an organ and year: locked by the act that takes the next, so that none is left out.';

alter table number_series enable row level security;
create policy of_organ on number_series using (organ_id = (select scope_organ()));

grant select, insert, update on number_series to yigongkai_app;
