-- What the rows of an import say is asked for import by import, row by row (linking); without it each piece of fifty read what all imports say.
create index legal_source_statement_import on legal_source_statement (import_id, row_no);
