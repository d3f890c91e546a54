-- The job that looks for tesseract looks for LibreOffice too and has another name: nobody would take the row of the old one.
delete from scheduled_tasks where task_name = 'extraction-scan-again';
