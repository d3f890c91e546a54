-- A version can be put away for a secrecy mark and for a virus. Releasing it from one says nothing of the other, so who released it from
-- both is remembered: the row bears the last mark, this column says that the other kind was released before. Decision 017.
alter table quarantined_version add column other_released boolean not null default false;
