-- The office, its organs and the annual reports as anyone may read them.

create view published.office as select area_name, is_sample from office;
comment on view published.office is 'Whose platform this is.';

create view published.organ as
select organ.id, organ.slug, parent.slug as parent, organ.position, organ.kind, organ.presence, organ.name,
       organ.short_name, organ.region, organ.credit_code,
       (select coalesce(json_agg(json_build_object('name', other.name, 'kind', other.kind, 'evidence', other.evidence) order by other.kind, other.name), '[]')
        from organ_name other where other.organ_id = organ.id) as names
from organ left join organ parent on parent.id = organ.parent_id;
comment on view published.organ is 'The organs as the public sees them, with their other names.';

create table published.report (
  id          uuid primary key default gen_random_uuid(),
  organ_id    uuid not null references organ,
  year        integer not null check (year between 2008 and 2999),
  version     integer not null check (version >= 1),
  tables      jsonb not null,
  cells       jsonb not null,
  source      jsonb not null,
  recorded_at timestamptz not null default now(),

  unique (organ_id, year, version)
);
comment on table published.report is 'Annual reports on open government information work. A restatement is a further version; none is changed.';
comment on column published.report.year is 'The year that is reported on.';
comment on column published.report.source is 'Where the organ published it, no more than the document itself says.';

grant select on published.office, published.organ to yigongkai_app;
grant select, insert on published.report to yigongkai_app;
