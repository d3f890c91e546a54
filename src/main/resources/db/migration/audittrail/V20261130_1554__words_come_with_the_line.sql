-- The words of a line come with it now, folded by the code that folds the question (LineWords): to work them out here was a tenth of what
-- the database did for each receipt. Lines that are written already keep theirs.
alter table audit_entry alter column words drop expression;
drop function audit_words(text, jsonb);
