-- Whoever works on an import holds its row here: what people say of the import itself waits for nobody.
create table register_import_hand (
    import_id uuid primary key references register_import (id) on delete cascade
);
insert into register_import_hand select id from register_import;

-- when a person asked for what is done now: those who asked first are served first
alter table register_import add column asked_at timestamptz;
update register_import set asked_at = started_at;
alter table register_import alter column asked_at set not null, alter column asked_at set default now();
drop index register_import_waiting;
create index register_import_waiting on register_import (asked_at) where state in ('CHECKING', 'APPLYING', 'CONFIRMING');

-- A file has several tables, which come in one after the other: what each row came in as, and why its head could not be confirmed.
alter table register_import_row
    add column taken_as text,
    -- {column, value, key, arguments, fate}
    add column refusal jsonb;
update register_import_row r set taken_as = m.kind from register_import m where m.id = r.import_id and r.applied;
create index register_import_row_taken on register_import_row (import_id, legal_document_id) where applied;
alter table register_import drop column confirmed_to;
