-- Pages in doubt are few among many that were read well: each way of doubt is looked up by itself, and the well-read pages are not walked through.
drop index scanned_page_doubtful;
create index scanned_page_unsure on scanned_page (confidence) where read_at is not null and not confirmed;
create index scanned_page_rubbish on scanned_page (doubtful) where read_at is not null and not confirmed;
create index scanned_page_trouble on scanned_page (version_id) where read_at is not null and not confirmed and trouble <> '';
