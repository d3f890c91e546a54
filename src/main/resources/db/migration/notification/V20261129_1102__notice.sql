-- What people were told. Names of things are not kept here: they are asked for when a notice is read, by who may see them then.
create table notice (
    id         uuid        primary key,
    person_id  uuid        not null references person (id) on delete cascade,
    -- kind and id of the thing it is about; its owner says who may see it
    subject    text        not null,
    subject_id uuid        not null,
    what       text        not null,
    -- the same is told once: what makes it another one
    once       text        not null,
    details    jsonb       not null,
    at         timestamptz not null,
    read_at    timestamptz,
    unique (person_id, subject, subject_id, what, once)
);
create index notice_person on notice (person_id, at desc, id desc);
create index notice_unread on notice (person_id) where read_at is null;
