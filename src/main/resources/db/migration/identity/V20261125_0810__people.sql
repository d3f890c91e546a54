-- Units, people, what they are, where they work, and the tokens of their scripts.
-- People are never deleted, only made inactive: documents and the trail name them. So nothing cascades.
create table org_unit (
    id         uuid primary key,
    code       text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]{0,19}$'),
    name       text not null check (length(name) between 1 and 200),
    parent_id  uuid references org_unit (id),
    place      integer not null,
    active     boolean not null default true,
    constraint org_unit_code unique (code)
);

-- folded: name, login and e-mail without diacritics in lower case, for the filter of lists and pickers.
-- Some hundreds of rows: no index helps a search for a part of a word here.
create table person (
    id             uuid primary key,
    login          text not null check (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    full_name      text not null check (length(full_name) between 1 and 200),
    position       text,
    email          text,
    password_hash  text not null,
    active         boolean not null default true,
    demonstration  boolean not null default false,
    folded         text not null,
    created_at     timestamptz not null,
    constraint person_login unique (login)
);

create table person_role (
    person_id  uuid not null references person (id),
    role       text not null,
    primary key (person_id, role)
);
create index person_role_role on person_role (role);

create table person_unit (
    person_id  uuid not null references person (id),
    unit_id    uuid not null references org_unit (id),
    primary key (person_id, unit_id)
);
create index person_unit_unit on person_unit (unit_id);

-- The token itself is shown once and never kept; hint are its last four characters, so that a person can tell one from another.
create table personal_token (
    id            uuid primary key,
    person_id     uuid not null references person (id),
    name          text not null check (length(name) between 1 and 100),
    sha256        text not null,
    hint          text not null,
    created_at    timestamptz not null,
    expires_at    timestamptz,
    last_used_at  timestamptz,
    revoked_at    timestamptz,
    constraint personal_token_sha256 unique (sha256)
);
create index personal_token_person on personal_token (person_id, created_at desc);
