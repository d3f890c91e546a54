-- What a person said that a label of relations means which no vocabulary knows: the next file that uses it is read the same way. The label stays
-- as it was written; labels that the portal knows itself are not kept here.
create table register_import_label (
    label_key text primary key,
    label     text        not null,
    kind      text        not null,
    -- the first text of a row acts on the second; else the other way round
    outgoing  boolean     not null,
    part      boolean     not null,
    said_by   uuid        not null references person (id),
    said_at   timestamptz not null
);
