-- What becomes of files when the personal data of their case are destroyed, and of content and grants that nobody needs.

alter table file drop constraint file_state_check;
alter table file add constraint file_state_check
  check (state in ('quarantined', 'checking', 'accepted', 'refused', 'disposed'));
alter table file add constraint disposed_keeps_only_the_fact
  check (state <> 'disposed' or (name is null and sha256 is null));
comment on column file.name is
  'As given, without what no name may have. Null where a mark of secrecy was found, and once it was disposed of.';

create function blobs_without_file(most integer) returns setof bytea
language sql stable security definer set search_path = pg_catalog, public as $$
  select file_blob.address from file_blob
  where not exists (select from file where file.blob = file_blob.address)
  order by file_blob.stored_at limit most
$$;
comment on function blobs_without_file is 'Content that no file of any organ has: an act broke off before it was taken away.';
revoke execute on function blobs_without_file from public;
grant execute on function blobs_without_file to yigongkai_app;

create policy of_worker on download_grant using ((select scope_worker())) with check (false);
grant delete on download_grant to yigongkai_app;
