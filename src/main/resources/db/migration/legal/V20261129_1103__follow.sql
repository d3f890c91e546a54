-- What people follow: one text, or a filter of the register.
create table legal_follow (
    id                uuid        primary key,
    person_id         uuid        not null references person (id) on delete cascade,
    legal_document_id uuid        references legal_document (id) on delete cascade,
    name              text        not null,
    filter            jsonb,
    -- the filter as it stands in the address of the list
    query             text        not null,
    since             timestamptz not null,
    -- texts taken in until then were told
    told_until        timestamptz not null,
    unique (person_id, legal_document_id),
    check ((legal_document_id is null) = (filter is not null))
);
create index legal_follow_document on legal_follow (legal_document_id) where legal_document_id is not null;
