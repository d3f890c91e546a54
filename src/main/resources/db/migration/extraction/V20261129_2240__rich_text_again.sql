-- Words of rich text that stand in the font the file begins with were not decoded where that is one of the time before Unicode: such files are
-- read again, behind what people wait for.
update step s
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
  from document_version v
 where s.version_id = v.id and s.kind = 'READ' and s.state = 'DONE' and v.media_type = 'application/rtf';
