-- Two entries of one text become one: the other one stays as a sign that leads there, and what was said of it moves with its ids.
alter table legal_document add column merged_into uuid references legal_document (id);
create index legal_document_merged on legal_document (merged_into) where merged_into is not null;

-- An event is still never changed but for its retraction; when its text, or the text that did it, is merged, it moves to the entry that stays.
create or replace function effect_event_insert_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.retracted_at is null and new.retracted_at is not null
           and (to_jsonb(new) - 'retracted_at' - 'retracted_by' - 'retracted_why')
             = (to_jsonb(old) - 'retracted_at' - 'retracted_by' - 'retracted_why') then
            return new;
        end if;
        if (to_jsonb(new) - 'legal_document_id' - 'source_id') = (to_jsonb(old) - 'legal_document_id' - 'source_id')
           and (new.legal_document_id = old.legal_document_id
                or exists (select from legal_document l where l.id = old.legal_document_id and l.merged_into = new.legal_document_id))
           and (new.source_id is not distinct from old.source_id
                or exists (select from legal_document l where l.id = old.source_id and l.merged_into = new.source_id)) then
            return new;
        end if;
    end if;
    raise exception 'effect_event is insert-only but for retraction: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
