-- What was found of signatures in a PDF, one row per version that was looked at, those without any included: nobody looks twice. It can be
-- read again from the object at any time, so the row goes with its version. Decision 014.
create table signature_reading (
    version_id uuid primary key references document_version (id) on delete cascade,
    signatures integer     not null check (signatures >= 0),
    -- the facts as the worker told them
    found      jsonb       not null,
    -- mark of the roots they were judged by
    roots      text        not null,
    -- key of the sentence that says why it could not be read
    trouble    text,
    read_at    timestamptz not null
);
-- left out: a row per signature. Nobody asks for signers across documents; facts of one version are read and replaced together.
