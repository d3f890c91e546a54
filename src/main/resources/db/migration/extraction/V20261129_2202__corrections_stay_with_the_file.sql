-- What people have typed of a page stays with its version when that is put out of sight: a false alarm took hours of work with it. Nobody reads
-- it there, since it is asked for by the page, which is gone; it is destroyed with the version. Decision 015.
do $$
declare
    name text;
begin
    select conname into strict name from pg_constraint where conrelid = 'page_correction'::regclass and contype = 'f';
    execute format('alter table page_correction drop constraint %I', name);
end $$;
alter table page_correction
    add constraint page_correction_version foreign key (version_id) references document_version (id) on delete cascade;
