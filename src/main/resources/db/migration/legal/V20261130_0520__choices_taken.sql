-- By which columns the rows of a table of a register came in. After one table another one may be chosen: what became of the rows of the first
-- is still told in its own columns.
create table register_import_taken (
    import_id  uuid    not null references register_import (id) on delete cascade,
    sheet      integer not null,
    kind       text    not null,
    head_first integer not null,
    head_size  integer not null,
    columns    jsonb   not null,
    givens     jsonb   not null default '{}',
    primary key (import_id, sheet)
);
-- of what came in before, only the last choice is known
insert into register_import_taken (import_id, sheet, kind, head_first, head_size, columns, givens)
select m.id, m.sheet, m.kind, m.head_first, m.head_size, m.columns, m.givens
  from register_import m
 where exists (select from register_import_row r where r.import_id = m.id and r.sheet = m.sheet and r.applied);
