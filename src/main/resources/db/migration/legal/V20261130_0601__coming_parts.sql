-- What comes to parts of texts that stand as before is found by its day, not by the status that turns.
create index effect_event_begins on effect_event (on_day) where state = 'CONFIRMED' and retracted_at is null;
create index effect_event_over on effect_event (until_day)
    where state = 'CONFIRMED' and retracted_at is null and until_day is not null;
