-- By which words texts tell a field; null: nobody has ever said any, the next start takes those of its vocabulary file.
alter table legal_field add column words text[];
-- What was taken in before has been proposed no field: it is read again.
delete from legal_reading r using legal_document l where l.document_id = r.document_id and l.state = 'PROPOSED' and l.field is null;
