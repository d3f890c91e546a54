-- A lawyer may answer for what somebody else took over: its heads are confirmed in batches, as they stand then.
alter table register_import drop constraint register_import_state_check;
alter table register_import add constraint register_import_state_check
    check (state in ('CHOOSING', 'CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'CONFIRMING', 'CANCELLED', 'FAILED'));
alter table register_import
    add column confirmed_by uuid references person (id),
    -- the last row whose head was confirmed, or could not be
    add column confirmed_to integer not null default 0;
create index legal_document_proposed on legal_document (taken_in_at) where state = 'PROPOSED';
