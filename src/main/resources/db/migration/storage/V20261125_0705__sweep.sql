-- Checks that read the originals back. Not evidence: what was found damaged stands in the trail.
create table storage_sweep (
    id          uuid primary key,
    started_at  timestamptz not null,
    finished_at timestamptz,
    reached     text,
    objects     bigint not null default 0,
    bytes       bigint not null default 0,
    damaged     bigint not null default 0
);
create index storage_sweep_started on storage_sweep (started_at desc);
