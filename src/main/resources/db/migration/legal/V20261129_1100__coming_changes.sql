-- Changes that come are read where one interval of a text ends and another begins.
create index effect_interval_from on effect_interval (from_day) where from_day > '-infinity';
create index effect_interval_to on effect_interval (legal_document_id, to_day);
