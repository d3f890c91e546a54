-- The file of a confirmed head that was destroyed after its time in the trash: document_destroyed says who might see it. Decision 009.
alter table legal_document add column destroyed_file uuid;

-- Until now such a head was shown to nobody. Which file it was is known where something was read in it that stands.
update legal_document l
   set destroyed_file = t.document_id, open_head = l.open_head or t.access <> 'RESTRICTED' and t.mark is null
  from document_destroyed t
 where l.document_id is null and l.version_id is not null and l.state = 'CONFIRMED' and l.merged_into is null and t.access is not null
   and t.document_id = (select r.read_in from legal_relation r
                         where r.source_id = l.id and r.origin = 'READ' and r.state = 'CONFIRMED' and r.read_in is not null
                         order by r.said_at desc, r.id limit 1);
