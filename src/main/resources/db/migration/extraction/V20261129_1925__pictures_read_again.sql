-- Words printed over a scan were taken for its page, and pictures that could not be drawn for empty sheets: such files are read again, behind
-- what people wait for.
update step s
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
  from document_version v join extracted_text t on t.version_id = v.id
 where s.version_id = v.id and s.kind = 'READ' and s.state = 'DONE' and v.media_type = 'application/pdf'
   and t.characters < 500 * t.pages;

update scanned_page set read_at = null
 where read_at is not null and trouble = '' and length(words) = 0 and not confirmed;
update step
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
 where kind = 'SCAN' and state = 'DONE' and version_id in (select version_id from scanned_page where read_at is null);
