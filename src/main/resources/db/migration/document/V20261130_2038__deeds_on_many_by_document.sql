-- What deeds on many documents keep of the values of one goes with it when it is destroyed.
create index many_run_document_values on many_run_document (document_id) where changed is not null or takes_back is not null;
