-- objects that the store did not give out while a check read everything back
alter table storage_sweep add column unread bigint not null default 0;
