-- Which version of the readers a text was made by: after a mend those of older ones are found and read again when an operator says so.
-- 0: before versions were kept.
alter table extracted_text add column reader_version integer not null default 0;

-- Reading again all that older versions read, while it goes on: documents are staged in portions in the order of their ids, so that stopping is to
-- forget the row, and a restart goes on behind the last document that was staged.
create table reading_again (
    only_one  boolean     primary key default true check (only_one),
    begun_at  timestamptz not null,
    -- how many there were when it began
    documents integer     not null check (documents > 0),
    reached   uuid        not null
);
-- left out: an index on reader_version. The texts are counted for an operator who looks, and while such a run goes on.
