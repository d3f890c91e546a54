-- What a deed on many documents changed of each: its values before and after, and how the machine stood to these fields before.
alter table many_run_document add column changed jsonb;
-- Of a deed that takes another one back: what that one changed. Kept here too, since what is left of it may be done by a third.
alter table many_run_document add column takes_back jsonb;
create index many_run_document_changed on many_run_document (run_id, no) where changed is not null;
-- A deed is taken back by one other, and by that one alone.
alter table many_run add column undo_of uuid unique references many_run (id) on delete set null;
alter table many_run drop constraint many_run_deed_check;
alter table many_run add constraint many_run_deed_check check (deed in ('CHANGE', 'TRASH', 'RESTORE', 'UNDO'));
