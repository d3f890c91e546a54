-- What lay in a letter, part by part: the document it became, or why it was refused. By the bytes of the letter, so that a version that is
-- made the newest again brings its own. Both null: the document was destroyed. Decision 015.
create table attachment (
    letter_id   uuid   not null references document (id) on delete cascade,
    sha256      text   not null,
    no          int    not null,
    name        text   not null,
    document_id uuid references document (id) on delete set null,
    -- whether it came with this letter: only then who may read it follows the letter
    brought     boolean not null,
    refusal     text,
    arguments   text[] not null default '{}',
    primary key (letter_id, sha256, no)
);
create index attachment_document on attachment (document_id);
