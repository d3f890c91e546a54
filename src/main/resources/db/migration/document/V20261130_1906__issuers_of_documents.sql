-- The list is narrowed to who issued a document: the names in use are read off this index, the documents of some of them found by it.
create index document_issuer on document (issuer) where issuer is not null;
