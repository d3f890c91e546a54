-- Days that a workbook leaves to the machine were shown, indexed and drawn month first: workbooks are read again, those of old formats drawn
-- again, behind what people wait for.
update step s
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
  from document_version v
 where s.version_id = v.id and s.state = 'DONE'
   and (s.kind = 'READ' and v.media_type in ('application/vnd.ms-excel',
                                             'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        or s.kind = 'PICTURE' and v.media_type in ('application/vnd.ms-excel', 'application/vnd.oasis.opendocument.spreadsheet'));
