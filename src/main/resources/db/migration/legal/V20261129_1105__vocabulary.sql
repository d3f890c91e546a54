-- What an administrator keeps: types of documents, issuing bodies with their successors. Texts keep the names of their day: nothing here
-- is deleted or renamed while a text bears it.
create table legal_type (
    id          uuid primary key,
    name        text not null unique,
    code        text not null default '',
    -- thứ bậc hiệu lực, 1 is the highest; null: by the issuer, or none
    force_order integer,
    normative   text not null check (normative in ('ALWAYS', 'BY_NUMBER', 'DERIVED', 'NEVER')),
    issuers     text not null default '',
    from_day    date,
    until_day   date,
    revision    integer not null default 0
);

create table legal_issuer (
    id        uuid primary key,
    name      text not null,
    name_key  text not null unique,
    level     text check (level in ('CENTRAL', 'PROVINCE', 'BELOW_PROVINCE')),
    -- days on which it bore the name, both inclusive
    from_day  date,
    until_day date,
    revision  integer not null default 0,
    check (from_day is null or until_day is null or from_day <= until_day)
);

create table legal_issuer_succession (
    predecessor_id uuid not null references legal_issuer (id) on delete cascade,
    successor_id   uuid not null references legal_issuer (id),
    on_day         date not null,
    basis          text not null default '',
    primary key (predecessor_id, successor_id),
    check (predecessor_id <> successor_id)
);
create index legal_issuer_successor on legal_issuer_succession (successor_id);
create index legal_document_issuer on legal_document (issuer_key);
create index legal_document_type on legal_document (type_name);
create index legal_document_field on legal_document (field);
