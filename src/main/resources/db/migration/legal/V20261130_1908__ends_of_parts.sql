-- The list of texts of which a part ended in a year asks each text for the events on its parts.
create index effect_event_part on effect_event (legal_document_id, on_day) include (kind, until_day)
    where state = 'CONFIRMED' and retracted_at is null and (not whole or kind = 'AMENDED');
