-- What a run left is done by one other, and by that one alone: a second one would write over what was done to the documents since.
alter table many_run add column rest_of uuid unique references many_run (id) on delete set null;
