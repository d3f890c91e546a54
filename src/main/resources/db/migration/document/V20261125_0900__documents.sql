-- A document, its versions (insert-only) and who may see it. Decisions 003, 006, 009.

-- grows with every change of metadata, access or version; the search index compares it to find what is stale
create sequence document_stamp;

create table document (
    id              uuid primary key,
    kind            text        not null check (kind in ('LEGAL', 'ISO', 'RECORD', 'OTHER')),
    title           text        not null,
    number          text,
    type_name       text,
    issuer          text,
    issued_on       date,
    effective_from  date,
    ceased_on       date,
    field           text,
    unit_id         uuid,
    tags            text[]      not null default '{}',
    access          text        not null check (access in ('PUBLIC', 'INTERNAL', 'RESTRICTED')),
    -- read by the machine, not confirmed by a person
    read_fields     text[]      not null default '{}',
    -- nobody has said them yet (a title taken from the file name): the machine may fill them
    open_fields     text[]      not null default '{}',
    revision        integer     not null default 0,
    stamp           bigint      not null default nextval('document_stamp'),
    current_version uuid        not null,
    kept_by         uuid        not null,
    kept_at         timestamptz not null,
    trashed_at      timestamptz,
    trashed_by      uuid,
    -- the secrecy mark that was read in the text: nobody sees the document any more
    quarantined     text,
    quarantined_at  timestamptz,
    constraint document_unit_fk foreign key (unit_id) references org_unit (id),
    constraint document_kept_by_fk foreign key (kept_by) references person (id),
    constraint document_trashed_by_fk foreign key (trashed_by) references person (id)
);
create index document_recent on document (kept_at desc, id desc) where trashed_at is null and quarantined is null;
create index document_trash on document (trashed_at) where trashed_at is not null;
create index document_number on document (number) where number is not null;
create index document_quarantined on document (kept_by) where quarantined is not null;

create table document_version (
    id          uuid primary key,
    document_id uuid        not null references document (id),
    no          integer     not null check (no > 0),
    file_name   text        not null,
    folder      text        not null default '',
    media_type  text        not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint      not null check (size > 0),
    note        text        not null default '',
    -- key of a sentence about the file itself (its content is of another type than its name says)
    notice      text,
    kept_by     uuid        not null,
    kept_at     timestamptz not null,
    constraint document_version_no_uq unique (document_id, no),
    constraint document_version_kept_by_fk foreign key (kept_by) references person (id)
);
create index document_version_sha256 on document_version (sha256);
create index document_version_folder on document_version (folder) where folder <> '';

alter table document
    add constraint document_current_version_fk foreign key (current_version) references document_version (id)
        deferrable initially deferred;

-- Readers of a restricted document: a unit or a person. One column to ask, two to hold the foreign keys.
create table document_reader (
    document_id uuid not null references document (id) on delete cascade,
    unit_id     uuid,
    person_id   uuid,
    reader      uuid not null generated always as (coalesce(unit_id, person_id)) stored,
    primary key (document_id, reader),
    check (num_nonnulls(unit_id, person_id) = 1),
    constraint document_reader_unit_fk foreign key (unit_id) references org_unit (id),
    constraint document_reader_person_fk foreign key (person_id) references person (id)
);
create index document_reader_reader on document_reader (reader, document_id);

create table document_opening (
    person_id   uuid        not null references person (id) on delete cascade,
    document_id uuid        not null references document (id) on delete cascade,
    opened_at   timestamptz not null,
    primary key (person_id, document_id)
);
create index document_opening_recent on document_opening (person_id, opened_at desc);

-- What was destroyed after its time in the trash. Versions may be deleted only where such a row says so: nothing vanishes without a trace.
create table document_destroyed (
    document_id  uuid primary key,
    title        text        not null,
    number       text,
    versions     jsonb       not null,
    trashed_at   timestamptz not null,
    trashed_by   uuid        not null,
    destroyed_at timestamptz not null
);

-- Objects whose last version was destroyed, between the transaction and the store. A keeper of the same bytes deletes a WAITING
-- row and learns from the others that the object must be put again.
create table object_to_destroy (
    sha256     text primary key,
    state      text        not null check (state in ('WAITING', 'DESTROYING', 'DESTROYED')),
    changed_at timestamptz not null
);

create function document_version_insert_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if exists (select 1
                     from document_destroyed t
                     join document d on d.id = t.document_id and d.trashed_at is not null
                    where t.document_id = old.document_id) then
            return old;
        end if;
    end if;
    raise exception 'document_version is insert-only: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;

create trigger document_version_insert_only before update or delete on document_version
    for each row execute function document_version_insert_only();
create trigger document_version_no_truncate before truncate on document_version
    for each statement execute function document_version_insert_only();

create function document_destroyed_insert_only() returns trigger language plpgsql as $$
begin
    raise exception 'document_destroyed is insert-only: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;

create trigger document_destroyed_insert_only before update or delete on document_destroyed
    for each row execute function document_destroyed_insert_only();
create trigger document_destroyed_no_truncate before truncate on document_destroyed
    for each statement execute function document_destroyed_insert_only();
