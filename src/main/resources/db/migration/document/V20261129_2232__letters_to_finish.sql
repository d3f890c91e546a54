-- The line that says that a letter is still being taken apart stands in front of its parts; a job looks for it and goes on where the portal
-- died or its store went away. Decision 015.
update attachment a set no = 0
 where a.no = 1 and a.refusal = 'document.unpack.underWay'
   and not exists (select from attachment o where o.letter_id = a.letter_id and o.sha256 = a.sha256 and o.no = 0);
create index attachment_under_way on attachment (letter_id, sha256) where no = 0;
