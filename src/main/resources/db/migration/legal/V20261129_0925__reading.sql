-- Which text of a document was read for the register: the same text is not read again, and proposals that a person looks at stay.

create table legal_reading (
    document_id uuid primary key references document (id) on delete cascade,
    version_id  uuid not null,
    -- digest of the text, and of the fields people entered, that went into the reading
    mark        text not null
);
