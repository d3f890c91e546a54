-- What people type into the list of documents bears no diacritics as often as not. Words are folded by this one function on both sides,
-- so that column and question cannot part; the letters are those of VietnameseText.fold. \u0300-\u036f: what NFD parts from its letter.
create function document_folded(said text) returns text language sql immutable parallel safe as $$
    select lower(translate(regexp_replace(normalize(said, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))
$$;
alter table document add column folded text not null generated always as (document_folded(title || ' ' || coalesce(number, ''))) stored;
-- left out: an index of its words. The list reads all documents a person may see in any case; whoever looks for words in texts searches.

-- 9/QĐ-SO stands before 57/QĐ-SO
create collation document_number (provider = icu, locale = 'vi-VN-u-kn-true');
