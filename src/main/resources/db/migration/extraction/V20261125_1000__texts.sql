-- What was read out of the files, one row per version: many small documents must not mean many statements. Texts are copies: they can
-- be read again from the object at any time, so the row goes with its version.
create table extracted_text (
    version_id   uuid primary key references document_version (id) on delete cascade,
    pages        integer     not null check (pages > 0),
    characters   integer     not null,
    -- pages that are a picture without text
    unread_pages integer     not null default 0,
    -- what the file says of itself in its properties
    title        text        not null default '',
    author       text        not null default '',
    -- deflated UTF-8, pages parted by form feeds
    texts        bytea       not null,
    -- deflated reading view, empty where there is none
    html         bytea       not null,
    read_at      timestamptz not null
);
-- they are compressed already
alter table extracted_text alter column texts set storage external;
alter table extracted_text alter column html set storage external;
-- left out: the text in the clear. Nothing is searched in PostgreSQL; the index holds what is.
