-- Why a page is read off its picture. Words printed over a picture do not stand for it however few words it bears; where a person has asked
-- for the pictures of all pages, what was not read yet is not forgotten when the file is read again. Decision 016.
alter table scanned_page add column printed_over boolean not null default false;
alter table scanned_page add column asked boolean not null default false;

-- who asked is not known of these; without a word of their own they are pictures
update scanned_page set asked = true where read_at is null and layer <> '';

-- files with such pages are read again, behind what people wait for: that tells which of them are pictures
update step
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
 where kind = 'READ' and state = 'DONE' and version_id in (select version_id from scanned_page where layer <> '');
