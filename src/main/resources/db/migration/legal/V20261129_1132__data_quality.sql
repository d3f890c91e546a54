-- What the checks of data quality look for is rare.
create index legal_document_suspect on legal_document (id) where suspect_number is not null;
create index legal_document_undated on legal_document (id) where issued_on is null;
create index legal_document_early on legal_document (id) where effective_from < issued_on;
create index effect_event_ends on effect_event (legal_document_id) where retracted_at is null and whole and kind <> 'COMMENCED';
