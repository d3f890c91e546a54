-- Deeds on many documents: they go on when the page of their person is closed, and when the portal was ended in between.
create table many_run (
    id         uuid        primary key,
    deed       text        not null check (deed in ('CHANGE', 'TRASH')),
    -- of a change: what is said of each of them
    said       jsonb       not null,
    state      text        not null check (state in ('WORKING', 'DONE', 'STOPPED', 'FAILED')),
    started_by uuid        not null references person (id),
    started_at timestamptz not null,
    -- of several runs the one that waited longest comes next
    worked_at  timestamptz not null,
    ended_at   timestamptz
);
create index many_run_working on many_run (worked_at) where state = 'WORKING';
create index many_run_person on many_run (started_by, started_at desc);

create table many_run_document (
    run_id      uuid    not null references many_run (id) on delete cascade,
    no          integer not null,
    -- no reference: it may be destroyed before its turn. Its title is asked for when somebody looks, by who may see it then
    document_id uuid    not null,
    -- the level its person knew it to have
    access      text    not null,
    -- null: not tried yet
    outcome     text    check (outcome in ('DONE', 'REFUSED', 'BROKEN')),
    -- key and arguments of the sentence that says why not, or what stayed as it was
    reason      text,
    arguments   jsonb,
    primary key (run_id, no)
);
create index many_run_document_open on many_run_document (run_id, no) where outcome is null;
create index many_run_document_reason on many_run_document (run_id, no) where reason is not null;
