-- words of letters that wait for a file in them, or for a person, are found by nobody until the letter is open
update step
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
 where kind = 'INDEX' and state <> 'WAITING'
   and document_id in (select letter_id from attachment);
