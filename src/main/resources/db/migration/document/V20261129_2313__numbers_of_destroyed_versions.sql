-- The number of a destroyed version is not given again, and what is told of it is looked up by the document. Decision 006.
create index version_destroyed_document on version_destroyed (document_id, no);

-- Documents that were destroyed before it was written down which of their versions a mark held out of sight: where the trail knows of a mark, their
-- files are named to operators alone. Decision 009.
alter table document_destroyed disable trigger document_destroyed_insert_only;
update document_destroyed t
   set versions = coalesce((select jsonb_agg(e.v || '{"hidden": true}' order by e.place)
                              from jsonb_array_elements(t.versions) with ordinality as e (v, place)), t.versions)
 where not exists (select from jsonb_array_elements(t.versions) as v where v -> 'hidden' is not null)
   and exists (select from audit_entry a
                where a.subject = 'document' and a.subject_id = t.document_id::text and a.deed = 'document.quarantine');
alter table document_destroyed enable trigger document_destroyed_insert_only;
