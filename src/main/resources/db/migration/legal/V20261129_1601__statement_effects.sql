-- Asked with each page of proposals: which of them another register made.
create index legal_source_statement_effect on legal_source_statement (effect_id);
