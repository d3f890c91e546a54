-- A letter holds the bytes of what is attached to it, so a mark in one file puts others away with it: a row for each version and each
-- file that bears a mark. bearer is the version itself, or the one for whose mark it is out of sight. Decisions 006 and 015.
-- left out: a foreign key of bearer. A letter stays out of sight when the attachment that bore the mark has been destroyed.
alter table quarantined_version add column bearer uuid;
update quarantined_version set bearer = version_id;
alter table quarantined_version alter column bearer set not null;
alter table quarantined_version drop constraint quarantined_version_pkey;
alter table quarantined_version add primary key (version_id, bearer);
create index quarantined_version_bearer on quarantined_version (bearer);
-- the name of the file that bears the mark, which may be gone when somebody asks
alter table quarantined_version add column bearer_name text not null default '';

-- The bytes that lay in the letter: a later version of that document is another file. Null where nobody knows any more: any version.
alter table attachment add column part_sha256 text;
update attachment a set part_sha256 = v.sha256
  from document_version v
 where v.document_id = a.document_id and v.no = 1
   and (a.brought or not exists (select 1 from document_version w where w.document_id = a.document_id and w.no > 1));

-- Letters are read again, behind what people wait for: the words of their attachments leave their text. With them what came with a letter
-- that is out of sight: it goes, too.
update step s
   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = now(),
       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
  from document d join document_version v on v.id = d.current_version
 where s.document_id = d.id and s.kind = 'READ' and s.state in ('DONE', 'FAILED') and d.quarantined is null
   and (v.media_type = 'message/rfc822'
        or exists (select 1 from attachment a join document l on l.id = a.letter_id
                    where a.document_id = d.id and a.brought and l.quarantined is not null));
