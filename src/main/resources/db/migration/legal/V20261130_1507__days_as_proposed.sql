-- The days that an act was proposed with, kept when a person confirms it; of what was confirmed before, nobody knows.
alter table legal_relation add column days_kept boolean not null default false;
alter table legal_relation add column read_from date;
alter table legal_relation add column read_until date;

-- What the lists of a file say that other texts did goes with the next reading of that file.
create index legal_relation_listed on legal_relation (read_in) where origin = 'READ' and state = 'PROPOSED' and sentence_from is null;
