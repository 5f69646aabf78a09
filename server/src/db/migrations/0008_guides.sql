-- The guides of the organs (政府信息公开指南), as anyone reads them.

create table published.guide (
  organ_id    uuid not null references organ,
  version     integer not null check (version >= 1),
  from_on     date not null,
  body        jsonb not null,
  recorded_at timestamptz not null,

  primary key (organ_id, version)
);
comment on table published.guide is 'Guides (REG 12): a new version stands over the last, none is changed.';
comment on column published.guide.from_on is 'The day from which it holds.';

grant select, insert on published.guide to yigongkai_app;
