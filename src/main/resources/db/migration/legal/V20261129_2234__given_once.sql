-- what a person says once for all rows of a table is proposed again for the next one headed alike
alter table register_import_columns add column givens jsonb not null default '{}';
