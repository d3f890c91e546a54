-- Who might see a document when it was destroyed, so that those may learn later what it was. The columns stay null for what was destroyed
-- before this day: nobody wrote down who might see it, so it stays hidden. `mark` is a secrecy mark or a virus that held it out of sight.
alter table document_destroyed
    add column access  text check (access in ('PUBLIC', 'INTERNAL', 'RESTRICTED')),
    add column kept_by uuid,
    add column readers uuid[],
    add column mark    text;

create index document_destroyed_latest on document_destroyed (destroyed_at desc, document_id desc);
