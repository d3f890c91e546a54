-- Searches people keep: the address of the results page, not what it found. Nobody but the person reads them, so they go with the account.
create table saved_search (
    id        uuid primary key,
    person_id uuid        not null references person (id) on delete cascade,
    name      text        not null check (length(name) between 1 and 200),
    query     text        not null check (length(query) between 1 and 4000),
    saved_at  timestamptz not null,
    unique (person_id, name)
);
-- left out: a count of hits. It would be a copy that is wrong the next minute.
