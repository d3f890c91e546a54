-- Images of many pages were given up after the time of one file: they are drawn once more, behind what people wait for.
update step s
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
  from document_version v
 where s.version_id = v.id and v.media_type in ('image/tiff', 'image/bmp')
   and s.kind = 'PICTURE' and s.state = 'FAILED' and s.reason = 'extraction.timeout';
