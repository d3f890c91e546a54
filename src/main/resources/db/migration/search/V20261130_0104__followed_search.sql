-- A kept search that its person is told of. What it found when they were told last is kept, with how it stood then: only what differs is news.
alter table saved_search add column followed_since timestamptz;
-- false: what it finds now is taken down once without a word, because it asks something else than before
alter table saved_search add column hits_known boolean not null default false;
create index saved_search_followed on saved_search (person_id) where followed_since is not null;
create table saved_search_hit (
    search_id   uuid not null references saved_search (id) on delete cascade,
    document_id uuid not null references document (id) on delete cascade,
    -- names in order, divided by '+'; empty: nobody determines them
    statuses    text not null,
    primary key (search_id, document_id)
);
-- for a document that is destroyed
create index saved_search_hit_document on saved_search_hit (document_id);
