-- Which version of reading pictures a page was read by, as reader_version is of texts; 0: before these were counted.
alter table scanned_page add column scan_version integer not null default 0;
-- When a page was read that waits to be read again for a better version: if that is stopped it counts as read as before.
alter table scanned_page add column read_before timestamptz;
create index scanned_page_before on scanned_page (version_id) where read_before is not null;

-- Texts and scans are read again each for itself.
alter table reading_again drop column only_one;
alter table reading_again add column kind text not null default 'READ' primary key check (kind in ('READ', 'SCAN'));
alter table reading_again alter column kind drop default;
-- left out: an index on scan_version, as there is none on reader_version.
