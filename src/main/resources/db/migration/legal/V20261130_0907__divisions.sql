-- which articles each Phần, Chương and Mục of a text holds: an anchor with those of its articles behind it, a blank between them
alter table legal_document add column divisions text[] not null default '{}';

-- texts that were read before are read once more: an act may name a chapter of any of them, and proposals that nobody has decided name theirs anew
delete from legal_reading;
