-- The register of legal documents: what each says of itself, how they act on each other, what happened to the effect of each.
-- Decisions 005 and 009. Issuers and signatories stand as they were called then; their vocabulary comes with the room that edits it.

create table legal_document (
    id               uuid primary key,
    -- the file; null: known by citation, or entered without one. A destroyed document leaves what others say of it.
    document_id      uuid unique references document (id) on delete set null,
    -- of which version the proposals are
    version_id       uuid,
    -- verbatim; "055" and "55" are different numbers
    number           text,
    -- number with upper case and plain signs; with issuer and day of issue it is the identity
    identity_key     text,
    -- the same without diacritics
    search_key       text,
    -- without leading zeros too: it suggests, it never decides
    suggestion_key   text,
    so               text,
    nam              integer,
    ky_hieu          text,
    type_name        text,
    normative        boolean,
    normative_reason text,
    title            text        not null default '',
    issuer           text,
    issuer_key       text,
    signatory        text,
    capacity         text,
    issued_on        date,
    -- as read in the effect clause or said by a person; the event COMMENCED is made of it when the header is confirmed
    effective_from   date,
    effect_sentence  text,
    field            text,
    -- values that only the machine has said
    read_fields      text[]      not null default '{}',
    -- anchors of its articles, so that the end of the last one is the end of the whole; empty: not known
    articles         text[]      not null default '{}',
    state            text        not null check (state in ('CITED', 'PROPOSED', 'CONFIRMED')),
    taken_in_at      timestamptz not null,
    confirmed_at     timestamptz,
    confirmed_by     uuid references person (id),
    revision         integer     not null default 0,
    -- for the words of the list, folded as those of the list of documents are
    folded           text        not null generated always as
                     (document_folded(coalesce(type_name, '') || ' ' || coalesce(number, '') || ' ' || title)) stored,
    check ((state = 'CONFIRMED') = (confirmed_at is not null))
);
create index legal_document_identity on legal_document (identity_key) where identity_key is not null;
create index legal_document_suggestion on legal_document (suggestion_key) where suggestion_key is not null;
create index legal_document_issued on legal_document (issued_on desc nulls last, id desc);
create index legal_document_state on legal_document (state, taken_in_at desc);

create table legal_relation (
    id             uuid primary key,
    -- the newer text acts on the older one
    source_id      uuid        not null references legal_document (id),
    target_id      uuid        not null references legal_document (id),
    kind           text        not null,
    -- the target as the source names it: shown to whoever may see the source, whatever they may see of the target
    target_named   text        not null,
    whole          boolean     not null,
    provisions     text[]      not null default '{}',
    provisions_said text       not null default '',
    from_day       date,
    until_day      date,
    sentence       text        not null default '',
    sentence_from  integer,
    sentence_until integer,
    origin         text        not null check (origin in ('MANUAL', 'READ', 'IMPORTED')),
    confidence     real,
    state          text        not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    said_at        timestamptz not null,
    said_by        uuid references person (id),
    decided_at     timestamptz,
    decided_by     uuid references person (id),
    check (source_id <> target_id),
    check ((state = 'PROPOSED') = (decided_at is null))
);
create index legal_relation_source on legal_relation (source_id, kind);
create index legal_relation_target on legal_relation (target_id, kind);

create table effect_event (
    id             uuid primary key,
    legal_document_id uuid     not null references legal_document (id),
    kind           text        not null,
    on_day         date        not null,
    -- last day of a term or of a suspension
    until_day      date,
    -- of an open suspension: until what comes true
    condition      text        not null default '',
    whole          boolean     not null,
    provisions     text[]      not null default '{}',
    provisions_said text       not null default '',
    -- the text that did it, and the relation by which it did
    source_id      uuid references legal_document (id),
    relation_id    uuid references legal_relation (id),
    -- the event of the parent that this one follows from
    caused_by      uuid references effect_event (id),
    sentence       text        not null default '',
    -- rule and article where the event follows from a rule
    basis          text        not null default '',
    state          text        not null check (state in ('PROPOSED', 'CONFIRMED')),
    recorded_at    timestamptz not null,
    recorded_by    uuid references person (id),
    retracted_at   timestamptz,
    retracted_by   uuid references person (id),
    retracted_why  text        not null default ''
);
create index effect_event_document on effect_event (legal_document_id, on_day);
create index effect_event_relation on effect_event (relation_id) where relation_id is not null;
create index effect_event_cause on effect_event (caused_by) where caused_by is not null;

-- "What did we believe on that day" is answered from these rows: one may be retracted once, and nothing else may happen to it.
create function effect_event_insert_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.retracted_at is null and new.retracted_at is not null
           and (to_jsonb(new) - 'retracted_at' - 'retracted_by' - 'retracted_why')
             = (to_jsonb(old) - 'retracted_at' - 'retracted_by' - 'retracted_why') then
            return new;
        end if;
    end if;
    raise exception 'effect_event is insert-only but for retraction: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
create trigger effect_event_insert_only before update or delete on effect_event
    for each row execute function effect_event_insert_only();
create trigger effect_event_no_truncate before truncate on effect_event
    for each statement execute function effect_event_insert_only();

-- Projection of the confirmed events that are not retracted: all of time in intervals, so it holds for any day and is made anew with each
-- event. It can be thrown away and computed again.
create table effect_interval (
    legal_document_id uuid    not null references legal_document (id),
    from_day          date    not null,
    -- first day after it
    to_day            date    not null,
    -- of EffectStatus in its order, joined by +; empty: not determined
    statuses          text    not null,
    primary key (legal_document_id, from_day)
);
create index effect_interval_statuses on effect_interval (statuses, from_day, to_day, legal_document_id);
