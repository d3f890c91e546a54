-- What a step had come to before it was staged again for a repair: a repair that is stopped leaves those it has not come to as they were. The generation
-- is the one it was staged with: what was staged anew since is another's work and goes on.
create table step_before (
    document_id uuid    not null,
    kind        text    not null,
    generation  integer not null,
    reason      text,
    detail      text,
    primary key (document_id, kind),
    foreign key (document_id, kind) references step (document_id, kind) on delete cascade
);
