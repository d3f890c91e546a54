-- Grows with each new password and each closing of the account: a session that began under an older number has ended, even where the
-- account is open again by now.
alter table person add column sign_in_epoch integer not null default 0;
