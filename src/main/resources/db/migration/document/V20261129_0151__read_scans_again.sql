-- What was kept before with pages that are pictures is read again, behind what people wait for: now its words can be read.
update step
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
 where kind = 'READ' and state = 'DONE' and version_id in (select version_id from extracted_text where unread_pages > 0);
