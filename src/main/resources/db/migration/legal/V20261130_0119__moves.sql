-- Merging and parting of entries moves what was said of them. What was believed at a moment before that was believed of the entry under which it
-- stood then: each move is kept, so that a question about a past moment is answered as it was.
create table legal_move (
    no       bigint generated always as identity primary key,
    -- EVENT: of which text an event is; SOURCE, TARGET: the ends of a relation
    what     text        not null check (what in ('EVENT', 'SOURCE', 'TARGET')),
    row_id   uuid        not null,
    from_id  uuid        not null references legal_document (id) on delete cascade,
    to_id    uuid        not null references legal_document (id) on delete cascade,
    moved_at timestamptz not null
);
create index legal_move_row on legal_move (row_id, no);
create index legal_move_from on legal_move (from_id);
create index legal_move_to on legal_move (to_id);

-- What merges of before have kept. What a parting took along beyond that was not kept: it stands under the entry that it went to.
insert into legal_move (what, row_id, from_id, to_id, moved_at)
select what, row_id, from_id, to_id, moved_at
  from (select k.what, one::uuid as row_id, m.gone_id as from_id, m.stays_id as to_id, m.merged_at as moved_at
          from legal_merge m, (values ('EVENT', 'subjects'), ('SOURCE', 'sources'), ('TARGET', 'targets')) k (what, name),
               jsonb_array_elements_text(m.kept -> k.name) one
        union all
        select k.what, one::uuid, m.stays_id, m.gone_id, m.parted_at
          from legal_merge m, (values ('EVENT', 'subjects'), ('SOURCE', 'sources'), ('TARGET', 'targets')) k (what, name),
               jsonb_array_elements_text(m.kept -> k.name) one
         where m.parted_at is not null) moves
 order by moved_at;
