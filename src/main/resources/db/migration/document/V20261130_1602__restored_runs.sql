-- Many documents are taken out of the trash in one go as well.
alter table many_run drop constraint many_run_deed_check;
alter table many_run add constraint many_run_deed_check check (deed in ('CHANGE', 'TRASH', 'RESTORE'));
-- Who stopped it, where that was not the person who began it.
alter table many_run add column stopped_by uuid references person (id);
create index many_run_started on many_run (started_at desc, id desc);
