-- Of a filter: the last round said only how many texts are new and where they are; none of them is told by itself after that.
alter table legal_follow add column told_many boolean not null default false;
