-- What was proposed to the texts that detail one, because of the events of that one.
create index effect_event_of_parent on effect_event (source_id) where caused_by is not null;
