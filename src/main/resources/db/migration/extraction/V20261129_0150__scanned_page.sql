-- Pages whose words are read off their picture. A row without read_at waits. What was read stays when the file is read again: the same
-- bytes say the same. What a person has put right stands in page_correction and wins.
create table scanned_page (
    version_id uuid        not null references document_version (id) on delete cascade,
    no         integer     not null check (no > 0),
    -- the text layer that was there before, empty for a mere picture
    layer      text        not null default '',
    read_at    timestamptz,
    text       text        not null default '',
    -- deflated, a line for each word: where it stands
    words      bytea       not null default '',
    confidence smallint    not null default 0,
    -- share of words in doubt, percent
    doubtful   smallint    not null default 0,
    -- of the picture as it was read, pixels
    width      integer     not null default 0,
    height     integer     not null default 0,
    quarters   smallint    not null default 0,
    skew       real        not null default 0,
    mode       smallint    not null default 0,
    trouble    text        not null default '',
    -- whether a person has looked at it and found it right as it is
    confirmed  boolean     not null default false,
    primary key (version_id, no)
);
alter table scanned_page alter column words set storage external;
create index scanned_page_doubtful on scanned_page (confidence, doubtful, version_id, no) where read_at is not null and not confirmed;

-- Every word of a person on a page is a revision of its own; nothing is overwritten.
create table page_correction (
    version_id   uuid        not null,
    no           integer     not null,
    revision     integer     not null check (revision > 0),
    text         text        not null,
    corrected_by uuid        not null,
    corrected_at timestamptz not null,
    primary key (version_id, no, revision),
    foreign key (version_id, no) references scanned_page (version_id, no) on delete cascade
);
