-- Texts longer than the limit were not read at all; now their first part is. What failed for that is read again, behind what people wait for.
update step
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
 where kind = 'READ' and state = 'FAILED' and reason = 'extraction.tooManyCharacters';
