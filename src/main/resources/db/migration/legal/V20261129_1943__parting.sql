-- What a merge of two entries moved, filled and left out, so that they can be parted again (Tách lại).
create table legal_merge (
    id             uuid primary key,
    -- an entry that leaves the register leaves nothing to part
    gone_id        uuid        not null references legal_document (id) on delete cascade,
    stays_id       uuid        not null references legal_document (id) on delete cascade,
    merged_at      timestamptz not null,
    merged_by      uuid        not null references person (id),
    -- the entry that stayed had no file and got that of the other
    gave_file      boolean     not null default false,
    -- of the head that stayed, when both were one: a later word of a person on it stands
    stays_revision integer     not null default 0,
    -- the second beginning, which was retracted
    begun          uuid references effect_event (id),
    -- both entries as they were; ids of what moved; rows that were left out because the other entry has them
    kept           jsonb       not null,
    parted_at      timestamptz,
    parted_by      uuid references person (id)
);
create index legal_merge_stays on legal_merge (stays_id) where parted_at is null;
create unique index legal_merge_gone on legal_merge (gone_id) where parted_at is null;

-- An event moves with its text into the entry that stays, and back out of it; else it is still never changed but for its retraction.
create or replace function effect_event_insert_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.retracted_at is null and new.retracted_at is not null
           and (to_jsonb(new) - 'retracted_at' - 'retracted_by' - 'retracted_why')
             = (to_jsonb(old) - 'retracted_at' - 'retracted_by' - 'retracted_why') then
            return new;
        end if;
        if (to_jsonb(new) - 'legal_document_id' - 'source_id' - 'read_in') = (to_jsonb(old) - 'legal_document_id' - 'source_id' - 'read_in')
           and (new.read_in is not distinct from old.read_in or old.read_in is null)
           and (new.legal_document_id = old.legal_document_id
                or exists (select from legal_document l where l.id = old.legal_document_id and l.merged_into = new.legal_document_id
                              or l.id = new.legal_document_id and l.merged_into = old.legal_document_id))
           and (new.source_id is not distinct from old.source_id
                or exists (select from legal_document l where l.id = old.source_id and l.merged_into = new.source_id
                              or l.id = new.source_id and l.merged_into = old.source_id)) then
            return new;
        end if;
    end if;
    raise exception 'effect_event is insert-only but for retraction: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
