-- Rows and columns that Excel hides were shown without a word, runs in an old font within cells not looked at where no style names one, and pages of
-- a PDF in an old charset each decoded by itself: such files are read again, behind what people wait for.
update step s
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
  from document_version v
 where s.version_id = v.id and s.kind = 'READ' and s.state = 'DONE'
   and (v.media_type in ('application/vnd.ms-excel', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        or v.media_type = 'application/pdf' and exists (select 1 from extracted_text t where t.version_id = v.id and t.charsets is not null));
