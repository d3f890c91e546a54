-- Scans whose first page was not looked at for a secrecy mark yet may stand in the index by their text layer: they are put in anew, without it.
update step
   set state = 'WAITING', generation = generation + 1, priority = 0, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
 where kind = 'INDEX' and state = 'DONE'
   and not exists (select 1 from version_read r where r.version_id = step.version_id);
