-- A lawyer's word whether a text is a văn bản quy phạm pháp luật, against the rule of its number; null: as the rule says.
alter table legal_document add column normative_said boolean;
alter table legal_document add column normative_why text not null default '';
alter table legal_document add column normative_by uuid references person (id);
alter table legal_document add column normative_at timestamptz;
