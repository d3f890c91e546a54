-- What is transparent was read as black, so pages on a transparent ground were taken for empty sheets: images, and such pasted into office
-- files, that said nothing are read again, behind what people wait for.
update scanned_page p set read_at = null
  from document_version v
 where v.id = p.version_id and v.media_type <> 'application/pdf'
   and p.read_at is not null and p.trouble = '' and length(p.words) = 0 and not p.confirmed;
update step
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
 where kind = 'SCAN' and state = 'DONE' and version_id in (select version_id from scanned_page where read_at is null);
