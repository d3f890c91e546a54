-- Which versions were shown to clamd, so that those before the current one are looked at as well, and each once. What could not be looked
-- at (too large) stands here, too: it is tried again when somebody asks for it. Decision 017.
create table virus_look (
    version_id uuid primary key references document_version (id) on delete cascade,
    clean      boolean     not null,
    looked_at  timestamptz not null
);
insert into virus_look (version_id, clean, looked_at)
select s.version_id, s.state = 'DONE', coalesce(s.finished_at, now())
  from step s where s.kind = 'VIRUS' and s.state in ('DONE', 'FAILED');
