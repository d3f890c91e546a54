-- What had been read of an act beside its kind and its provisions: whether it was of the whole. Of an act that was put right before, nobody knows.
alter table legal_relation add column read_whole boolean;
-- A refused proposal is taken up again once, however many press at the same time.
drop index effect_event_reopens;
create unique index effect_event_reopens on effect_event (reopens) where reopens is not null;
