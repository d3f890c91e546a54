-- Why a person rejected an act, as events keep it of themselves. Of acts rejected before, the trail alone says why.
alter table legal_relation add column decided_why text;
-- What became of a rejected act: a person put it right and said it anew, or took it up again, so that it waits as a proposal of its own.
alter table legal_relation add column followed_by text check (followed_by in ('CORRECTED', 'REOPENED'));
update legal_relation r set followed_by = 'CORRECTED'
 where r.state = 'REJECTED'
   and exists (select from legal_relation c
                where c.source_id = r.source_id and c.id <> r.id and c.said_by = r.decided_by and c.origin = r.origin
                  and c.sentence = r.sentence and c.sentence_from is not distinct from r.sentence_from
                  and c.said_at between r.decided_at and r.decided_at + interval '1 second');
-- The page of a text asks for them; a law that thousands rest on has few.
create index legal_relation_rejected_source on legal_relation (source_id) where state = 'REJECTED' and followed_by is null;
create index legal_relation_rejected_target on legal_relation (target_id) where state = 'REJECTED' and followed_by is null;

-- The refused proposal that this one takes up again.
alter table effect_event add column reopens uuid references effect_event (id);
create index effect_event_reopens on effect_event (reopens) where reopens is not null;
-- A proposal that was confirmed has become an event of its own; it was taken back for no reason, as one that was refused without a word.
alter table effect_event disable trigger effect_event_insert_only;
update effect_event e set retracted_why = 'now-confirmed'
 where e.state = 'PROPOSED' and e.retracted_by is not null and e.retracted_why = ''
   and exists (select from effect_event c
                where c.legal_document_id = e.legal_document_id and c.state = 'CONFIRMED' and c.recorded_by = e.retracted_by
                  and c.recorded_at between e.retracted_at and e.retracted_at + interval '1 second');
alter table effect_event enable trigger effect_event_insert_only;
