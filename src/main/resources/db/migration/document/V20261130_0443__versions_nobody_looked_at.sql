-- Versions that were replaced before their turn to be read: nobody has looked at them for a secrecy mark, and nobody was going to. What
-- had failed before is tried once more with them.
insert into step (document_id, kind, version_id, state, priority, due_at)
select d.id, 'LOOK_BACK', d.current_version, 'WAITING', 1, now()
  from document d
 where d.quarantined is null
   and exists (select 1 from document_version v
                where v.document_id = d.id and v.id <> d.current_version
                  and not exists (select 1 from version_read r where r.version_id = v.id)
                  and not exists (select 1 from quarantined_version q where q.version_id = v.id and q.released_at is null))
    on conflict (document_id, kind) do nothing;
