-- Registers that others have kept, taken over row by row: first looked through, then applied, so that nothing is half there when a process dies.

create table register_import (
    id           uuid primary key,
    file_name    text        not null,
    file_bytes   bigint      not null,
    state        text        not null check (state in ('CHOOSING', 'CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'CANCELLED', 'FAILED')),
    kind         text        not null,
    -- name and rows of each table of the file, in order
    sheets       jsonb       not null,
    sheet        integer     not null,
    head_first   integer     not null,
    head_size    integer     not null,
    -- column of the register -> column of the table
    columns      jsonb       not null,
    -- column of the register -> what holds for rows that do not say it
    givens       jsonb       not null default '{}',
    -- a lawyer answers for all rows: their headers and relations count as confirmed
    confirmed    boolean     not null default false,
    -- rows in doubt are applied too
    with_doubtful boolean    not null default false,
    -- key of the sentence that says why it failed
    failure      text,
    started_by   uuid        not null references person (id),
    started_at   timestamptz not null,
    ended_at     timestamptz
);
create index register_import_started on register_import (started_at desc);
create index register_import_waiting on register_import (started_at) where state in ('CHECKING', 'APPLYING');

create table register_import_row (
    import_id  uuid    not null references register_import (id) on delete cascade,
    sheet      integer not null,
    -- as the program that wrote the file counts them, from 1
    row_no     integer not null,
    cells      text[]  not null,
    -- null: not looked at yet
    outcome    text check (outcome in ('NOTHING', 'NEW', 'UPDATED', 'UNCHANGED', 'DOUBTFUL', 'WRONG')),
    -- [{column, value, key, arguments, wrong}]
    problems   jsonb   not null default '[]',
    -- number, issuer and day, so that a text that stands in the file twice is noticed
    identity   text,
    -- the text of the register that the row means or has made
    legal_document_id uuid references legal_document (id) on delete set null,
    applied    boolean not null default false,
    primary key (import_id, sheet, row_no)
);
create index register_import_row_outcome on register_import_row (import_id, sheet, outcome, row_no);
create index register_import_row_open on register_import_row (import_id, sheet, row_no) where not applied;
create index register_import_row_identity on register_import_row (import_id, identity) where identity is not null;

-- Which columns a person chose for a table headed like that; the next file of the same form is read the same way.
create table register_import_columns (
    headings   text primary key,
    kind       text        not null,
    columns    jsonb       not null,
    chosen_by  uuid        not null references person (id),
    chosen_at  timestamptz not null
);

-- What another register says of a text: kept apart, never law ("tình trạng theo nguồn").
create table legal_source_statement (
    legal_document_id uuid primary key references legal_document (id) on delete cascade,
    -- as it stands there ("Văn bản đang có hiệu lực")
    status      text not null default '',
    ceased_on   date,
    reason      text not null default '',
    file_named  text not null default '',
    import_id   uuid references register_import (id) on delete set null,
    row_no      integer not null,
    said_at     timestamptz not null
);
