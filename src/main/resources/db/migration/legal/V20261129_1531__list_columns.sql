-- Which columns of the register a person has chosen, by name; a name that is no column any more counts as not chosen.
create table legal_list_columns (
    person_id uuid   primary key references person (id) on delete cascade,
    columns   text[] not null
);
