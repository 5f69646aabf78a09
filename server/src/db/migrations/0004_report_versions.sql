-- Annual reports with their text, and why one was published anew.

alter table published.report
  add column published_on    date,
  add column preamble        text check (preamble <> ''),
  add column sections        jsonb not null default '[]' check (jsonb_typeof(sections) = 'array'),
  add column restates_because text check (restates_because <> ''),
  add constraint restatement_says_why check ((version = 1) = (restates_because is null));

comment on column published.report.published_on is 'The day of publication, where it is known for certain.';
comment on column published.report.preamble is 'What stands before the first part. Of organs that are only collected no text is kept.';
comment on column published.report.sections is 'The parts with their number, title and text; empty where no text is kept.';
comment on column published.report.restates_because is 'Why the organ published the report of this year anew; the first version has no reason.';
