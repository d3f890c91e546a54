-- Where an import goes back to once a lawyer has answered for it.
alter table register_import
    add column left_as text check (left_as in ('CHOOSING', 'CHECKED', 'DONE', 'CANCELLED', 'FAILED'));
