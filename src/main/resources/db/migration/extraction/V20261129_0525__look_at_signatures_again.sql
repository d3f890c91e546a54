-- Files whose signatures lie packed in object streams were taken for unsigned, and notes on pages were not told by page. Everything can be read
-- again from the object: rows without signatures go, rows with some count as judged by roots nobody has, so the next start looks again while their
-- facts stay on the screen. Rows of files that gave trouble are left as they are. Decision 014.
delete from signature_reading where signatures = 0 and trouble is null;
update signature_reading set found = jsonb_set(found, '{signatures}',
        (select jsonb_agg(one || '{"page": null, "notesOn": []}' order by no)
           from jsonb_array_elements(found -> 'signatures') with ordinality as old (one, no))), roots = ''
 where signatures > 0 and trouble is null;
