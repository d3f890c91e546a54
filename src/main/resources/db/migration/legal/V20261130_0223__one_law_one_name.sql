-- All laws of one name are asked for at once, whether the citing text says a year or not.
create index legal_document_law_name on legal_document (split_part(name_key, '|', 1)) where name_key is not null;

-- A law is numbered in the year in which it was passed. As LegalKeys makes it.
update legal_document
   set name_key = name_key || substring(number from '^[0-9]+/((?:19|20)[0-9]{2})/')
 where name_key like '%|' and number ~ '^[0-9]+/(19|20)[0-9]{2}/';
