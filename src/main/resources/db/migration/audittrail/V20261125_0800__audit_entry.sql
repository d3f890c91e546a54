-- Who did what, when, to what. Insert-only: the database refuses everything else, whoever asks.
-- No foreign key to people: a name must be readable after its account is gone, and the trail knows no rooms.
-- No index on details: they are read with their entry, never searched.
create table audit_entry (
    id          uuid primary key,
    at          timestamptz not null,
    actor_id    uuid,
    actor_name  text not null,
    deed        text not null,
    subject     text not null,
    subject_id  text not null,
    details     jsonb not null default '{}'
);

create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_actor on audit_entry (actor_id, at desc);
create index audit_entry_deed on audit_entry (deed, at desc);
create index audit_entry_subject on audit_entry (subject, subject_id, at desc);

create function audit_entry_is_insert_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is insert-only: % is refused', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_insert_only before update or delete on audit_entry
    for each row execute function audit_entry_is_insert_only();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function audit_entry_is_insert_only();
