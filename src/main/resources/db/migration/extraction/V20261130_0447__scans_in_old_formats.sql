-- Scans pasted into files of Word, Excel and PowerPoint before 2007, into rich text and workbooks, were neither read nor told, nor were the sheets of an
-- OpenDocument workbook by their names: such files, where they have few words for a scan, are read again, behind what people wait for.
update step s
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
  from document_version v join extracted_text t on t.version_id = v.id
 where s.version_id = v.id and s.kind = 'READ' and s.state = 'DONE'
   and (v.media_type = 'application/vnd.oasis.opendocument.spreadsheet'
        or t.characters < 10000
           and v.media_type in ('application/msword', 'application/vnd.ms-powerpoint', 'application/vnd.ms-excel', 'application/rtf',
                                'application/vnd.ms-wordml', 'application/vnd.oasis.opendocument.presentation',
                                'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'));
