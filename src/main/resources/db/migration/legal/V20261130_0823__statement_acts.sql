-- The act of another text that the reason of a row names ("Bị thay thế bởi Quyết định số 40/2023/QĐ-UBND …"): proposed beside the end that the row
-- dates, and decided with it. A proposal may be deleted (two entries are merged); then the end stands alone.
alter table legal_source_statement add column relation_id uuid references legal_relation (id) on delete set null;
create index legal_source_statement_relation on legal_source_statement (relation_id);
