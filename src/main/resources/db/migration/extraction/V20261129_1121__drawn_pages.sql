-- How large the pages are that were drawn of old office files, to hold their sum below the files. Those drawn before stand nowhere: each is
-- smaller than its file or 200 KB. Pages that were left out as too large are drawn again: most find room now.
create table drawn_pages (
    version_id uuid primary key references document_version (id) on delete cascade,
    bytes      bigint not null check (bytes > 0)
);
update step set state = 'WAITING', attempts = 0, reason = null, detail = null, due_at = now(), finished_at = null
 where kind = 'PICTURE' and state = 'SKIPPED' and reason = 'extraction.office.tooLarge';
