-- A head that a person had confirmed before its file came was open to all who read: a restricted file, or the trash, takes its words and no more.
-- Where the entry had been taken in from a file before that, the file may be gone and another one there: its head was never open.
alter table legal_document add column open_head boolean not null default false;
update legal_document l set open_head = true
  from document d where d.id = l.document_id and l.state = 'CONFIRMED' and l.confirmed_at < d.kept_at
   and not exists (select from audit_entry a
                    where a.subject = 'legal' and a.subject_id = l.id::text and a.deed = 'legal.take-in' and a.at < l.confirmed_at);

-- The file in which an act, or an event, was said: its words are for those who see the file, whichever entry they stand at after a merge.
-- No reference: the words of a destroyed file stay out of sight.
alter table legal_relation add column read_in uuid;
alter table effect_event add column read_in uuid;

update legal_relation r set read_in = coalesce(l.document_id, l.version_id)
  from legal_document l
 where l.id = r.source_id
   and (r.origin = 'READ' or exists (select from document d where d.id = l.document_id and d.access = 'RESTRICTED'));
alter table effect_event disable trigger effect_event_insert_only;
update effect_event e set read_in = r.read_in from legal_relation r where r.id = e.relation_id and r.read_in is not null;
update effect_event e set read_in = coalesce(l.document_id, l.version_id)
  from legal_document l
 where l.id = e.legal_document_id and e.relation_id is null and e.caused_by is null
   and (e.source_id = e.legal_document_id or exists (select from document d where d.id = l.document_id and d.access = 'RESTRICTED'));
-- what followed from an event bears its sentence, down to the last
with recursive said as (
    select id, read_in from effect_event where read_in is not null
    union
    select e.id, said.read_in from effect_event e join said on e.caused_by = said.id where e.read_in is null)
update effect_event e set read_in = said.read_in from said where e.id = said.id and e.read_in is null;
alter table effect_event enable trigger effect_event_insert_only;

-- An event is still never changed but for its retraction; when entries are merged it moves, and keeps or learns in which file it was said.
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
                or exists (select from legal_document l where l.id = old.legal_document_id and l.merged_into = new.legal_document_id))
           and (new.source_id is not distinct from old.source_id
                or exists (select from legal_document l where l.id = old.source_id and l.merged_into = new.source_id)) then
            return new;
        end if;
    end if;
    raise exception 'effect_event is insert-only but for retraction: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
