-- A letter is held back while a file in it is: a person who vouches for the letter has seen it with all that lies in it.
-- Who vouched before did so for a file that no program could read; the step board knows no more of these, so they stay as they are.
alter table version_read add column vouched boolean not null default false;
