-- Of a hiến pháp, bộ luật, luật, pháp lệnh: name and year, by which others cite it without its number. As LegalKeys makes it.
alter table legal_document add column name_key text;
create index legal_document_name on legal_document (name_key) where name_key is not null;

update legal_document
   set name_key = 'TEN:' || upper(document_folded(case when document_folded(title) like document_folded(type_name) || ' %' then title
                                                       else type_name || ' ' || title end))
                  || '|' || coalesce(extract(year from issued_on)::text, '')
 where title <> '' and (number is null or type_name in ('Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh'));
update legal_document
   set identity_key = name_key, search_key = name_key, suggestion_key = name_key
 where number is null and name_key is not null;
update legal_document
   set name_key = null
 where type_name not in ('Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh');
