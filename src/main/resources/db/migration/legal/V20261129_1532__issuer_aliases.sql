-- Other spellings of one body: an entry that was merged into another one, or a name that only texts bore, goes on leading there.
create table legal_issuer_alias (
    name_key  text        primary key,
    name      text        not null,
    issuer_id uuid        not null references legal_issuer (id) on delete cascade,
    merged_at timestamptz not null,
    merged_by uuid        references person (id)
);
create index legal_issuer_alias_issuer on legal_issuer_alias (issuer_id);
