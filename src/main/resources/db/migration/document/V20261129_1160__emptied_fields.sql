-- Fields a person has emptied: what was read wrong once (a cited number taken for the own one) is not filled in again by the next reading.
-- Which were emptied before this is not known.
alter table document add column emptied_fields text[] not null default '{}';
