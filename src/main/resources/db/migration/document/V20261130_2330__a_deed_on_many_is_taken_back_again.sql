-- What taking back a deed could not reach, because it was out of sight or might not be changed then, is tried by a later one.
alter table many_run drop constraint many_run_undo_of_key;
create index many_run_undo_of on many_run (undo_of) where undo_of is not null;
-- What is left of such a deed belongs to it: which documents were taken back is asked of both.
with recursive left_over (id, undo_of) as (
    select id, undo_of from many_run where undo_of is not null
    union all select r.id, l.undo_of from many_run r join left_over l on r.rest_of = l.id)
update many_run r set undo_of = l.undo_of from left_over l where l.id = r.id and r.undo_of is null;
