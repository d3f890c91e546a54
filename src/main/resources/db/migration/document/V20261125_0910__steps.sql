-- The steps of work on the current version of a document: what a person sees and the queue in one. Decision 007.
-- KEEP has no row: it is done when the version is there.
create table step (
    document_id uuid        not null references document (id) on delete cascade,
    kind        text        not null check (kind in ('READ', 'RECOGNISE', 'INDEX', 'PICTURE')),
    version_id  uuid        not null references document_version (id) on delete cascade,
    state       text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'SKIPPED', 'FAILED')),
    -- how often it was staged: a result for an older generation is void
    generation  integer     not null default 1,
    -- 0 what people wait for, 1 repairs of many
    priority    smallint    not null default 0,
    attempts    integer     not null default 0,
    -- how often the worker or the whole portal died over it
    crashes     integer     not null default 0,
    due_at      timestamptz not null,
    started_at  timestamptz,
    finished_at timestamptz,
    reason      text,
    detail      text,
    done        integer     not null default 0,
    total       integer     not null default 0,
    primary key (document_id, kind)
) with (fillfactor = 70);
create index step_waiting on step (kind, priority, due_at) where state = 'WAITING';
create index step_running on step (kind, started_at) where state = 'RUNNING';
create index step_failed on step (finished_at) where state = 'FAILED';
-- left out: an index on version_id. Versions are deleted only by the trash job, a few documents a night.
