-- What waits for a decision is few among what is known.
create index legal_relation_proposed on legal_relation (source_id) where state = 'PROPOSED';
create index effect_event_proposed on effect_event (legal_document_id) where state = 'PROPOSED' and retracted_at is null;
