-- Quarantine by version: a marked new version must not hide the clean ones before it. Decision 006.

-- A version whose text bears a secrecy mark. Open while released_at is null; a released one is not put away again for the same mark.
create table quarantined_version (
    version_id  uuid primary key references document_version (id) on delete cascade,
    document_id uuid        not null references document (id) on delete cascade,
    mark        text        not null,
    found_at    timestamptz not null,
    released_at timestamptz,
    released_by uuid references person (id),
    reason      text,
    check (num_nonnulls(released_at, released_by, reason) in (0, 3))
);
create index quarantined_version_open on quarantined_version (found_at desc, version_id) where released_at is null;
create index quarantined_version_document on quarantined_version (document_id);

insert into quarantined_version (version_id, document_id, mark, found_at)
select current_version, id, quarantined, coalesce(quarantined_at, now()) from document where quarantined is not null;

-- Versions that READ has ended with, read or not. Until then only who kept the version may take its file out: nobody has looked for a
-- secrecy mark yet.
create table version_read (
    version_id uuid primary key references document_version (id) on delete cascade,
    read_at    timestamptz not null
);

insert into version_read (version_id, read_at)
select v.id, now() from document_version v
 where not exists (select 1 from step s where s.version_id = v.id and s.kind = 'READ' and s.state in ('WAITING', 'RUNNING'));

-- Single versions that were destroyed because of their mark, while their document stays.
create table version_destroyed (
    version_id   uuid primary key,
    document_id  uuid        not null,
    no           integer     not null,
    file_name    text        not null,
    sha256       text        not null,
    size         bigint      not null,
    mark         text        not null,
    reason       text        not null,
    destroyed_by uuid        not null,
    destroyed_at timestamptz not null
);

create or replace function document_version_insert_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if exists (select 1
                     from document_destroyed t
                     join document d on d.id = t.document_id and d.trashed_at is not null
                    where t.document_id = old.document_id)
           or exists (select 1
                        from version_destroyed t
                        join quarantined_version q on q.version_id = t.version_id and q.released_at is null
                       where t.version_id = old.id) then
            return old;
        end if;
    end if;
    raise exception 'document_version is insert-only: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;

create trigger version_destroyed_insert_only before update or delete on version_destroyed
    for each row execute function document_destroyed_insert_only();
create trigger version_destroyed_no_truncate before truncate on version_destroyed
    for each statement execute function document_destroyed_insert_only();

-- Copies (pictures) of versions that are gone or put away, to be removed from the store.
create table copy_to_remove (
    version_id uuid primary key,
    since      timestamptz not null
);
