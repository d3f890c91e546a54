-- Pages packed as JPEG 2000 could not be unpacked: they are read again, and pictures of such first pages drawn, behind what people wait for.
update step
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
 where (kind = 'SCAN' and state = 'DONE' or kind = 'PICTURE' and state in ('DONE', 'SKIPPED'))
   and version_id in (select version_id from scanned_page where trouble = 'extraction.ocr.unknownPicture' and not confirmed);
update scanned_page set read_at = null where trouble = 'extraction.ocr.unknownPicture' and not confirmed;
