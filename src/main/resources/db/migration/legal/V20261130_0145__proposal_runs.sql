-- All that other registers say, confirmed by one word of a lawyer: what was proposed when it was said, one after the other, going on after a
-- restart.
create table proposal_run (
    id       uuid primary key,
    state    text        not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    asked_by uuid        not null references person (id),
    asked_at timestamptz not null,
    ended_at timestamptz,
    -- who asked has looked at how it ended
    seen     boolean     not null default false
);
-- a second one would confirm what the first is just confirming
create unique index proposal_run_one on proposal_run ((true)) where state = 'RUNNING';
create index proposal_run_asked on proposal_run (asked_at desc);

create table proposal_run_item (
    run_id    uuid    not null references proposal_run (id) on delete cascade,
    no        integer not null,
    effect_id uuid    not null references effect_event (id),
    -- null: not tried yet
    confirmed boolean,
    -- {key, arguments} of the sentence that says why it was refused
    refusal   jsonb,
    primary key (run_id, no)
);
create index proposal_run_item_open on proposal_run_item (run_id, no) where confirmed is null;
