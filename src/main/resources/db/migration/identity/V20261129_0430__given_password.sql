-- A password that an administrator made up is known to two people: its owner is asked for another at the first sign-in.
alter table person add column password_given boolean not null default false;
