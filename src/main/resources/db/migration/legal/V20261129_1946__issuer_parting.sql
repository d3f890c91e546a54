-- What a merge of two names of a body moved, so that they can be parted again (Tách tên). No references: the body itself goes, and comes back.
create table legal_issuer_merge (
    id        uuid primary key,
    -- the name that went, by its key, and the body that it leads to since
    name_key  text        not null,
    issuer_id uuid        not null,
    merged_at timestamptz not null,
    merged_by uuid        not null references person (id),
    -- the body of that name with its aliases and successions, where there was one; successions that the other body had; texts as they bore the name
    kept      jsonb       not null,
    parted_at timestamptz,
    parted_by uuid references person (id)
);
create index legal_issuer_merge_name on legal_issuer_merge (name_key) where parted_at is null;
