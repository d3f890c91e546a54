-- Small pictures of first pages that lie on their side stand as they were scanned where they were drawn before that was known: they are drawn
-- once more. Pages of fax machines, which have 1,728, 2,048 or 2,432 columns (ITU-T T.4) and half the rows, were read and drawn at half their height: they are read
-- and drawn once more, too. Both behind what people wait for.
create temporary table fax on commit drop as
select distinct p.version_id
  from scanned_page p join document_version v on v.id = p.version_id
 where v.media_type = 'image/tiff' and p.read_at is not null and p.width in (1728, 2048, 2432) and p.height < p.width;
update step s
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
 where s.state = 'DONE'
   and (s.kind = 'PICTURE' and s.version_id in (select version_id from scanned_page where no = 1 and quarters <> 0)
        or s.kind in ('PICTURE', 'SCAN') and s.version_id in (select version_id from fax));
update scanned_page set read_at = null
 where version_id in (select version_id from fax) and width in (1728, 2048, 2432) and height < width and not confirmed;
