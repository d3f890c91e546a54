-- What the consolidated text of a text leaves out, place by place, for the queue of data quality: a copy, made anew from files and events.
create table legal_text_gap (
    legal_document_id uuid not null references legal_document (id) on delete cascade,
    -- in the order of the text
    ordinal           int  not null,
    -- the text that did it; what a text out of everybody's sight did is not here
    source_id         uuid not null references legal_document (id) on delete cascade,
    -- anchor of the place, or empty where nobody could tell it
    place             text not null,
    primary key (legal_document_id, ordinal)
);
create index legal_text_gap_source on legal_text_gap (source_id);

-- When that was made. A text whose events or words change, or of a text that acted on it, loses its row and waits for its turn.
create table legal_text_merged (
    legal_document_id uuid    not null primary key references legal_document (id) on delete cascade,
    on_day            date    not null,
    edition           text    not null,
    -- who makes it: what changes meanwhile takes the row away
    claim             uuid    not null,
    done              boolean not null
);

-- on whom a text acts
create index effect_event_source on effect_event (source_id) where source_id is not null;
