-- What was decoded from a charset of the time before Unicode keeps its text as it stands in the file beside the decoded one: decoding
-- is a guess, and a person can take it back.
alter table extracted_text
    -- TCVN3, VNI or TCVN3+VNI; null where nothing was decoded
    add column charsets       text,
    -- share of valid syllables among the decoded words
    add column charset_score  double precision,
    add column original_texts bytea,
    add column original_html  bytea,
    add constraint original_is_whole
        check ((charsets is null) = (original_texts is null) and (charsets is null) = (original_html is null));
alter table extracted_text alter column original_texts set storage external;
alter table extracted_text alter column original_html set storage external;

-- Files that a person wants to read as they are written, by their bytes: the choice holds for the same file in another document and
-- when it is read again. Left out: a reference to documents; the choice is a property of the bytes and may be older than either.
create table undecoded_file (
    sha256    text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    chosen_by uuid        not null,
    chosen_at timestamptz not null
);
