-- Lĩnh vực, two levels; it and what is below it.
create table legal_field (
    id        uuid primary key,
    name      text not null unique,
    parent_id uuid references legal_field (id),
    -- not offered any more; texts that bear it keep it
    ended     boolean not null default false,
    revision  integer not null default 0
);

create function legal_field_below(said text) returns table (name text) language sql stable as $$
    select said
    union
    select f.name from legal_field f join legal_field p on p.id = f.parent_id where p.name = said
$$;
