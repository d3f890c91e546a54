-- Where in its text each field of a head stands, as an array of {field, at: {page, from, until, quote}, confidence}; of version_id.
alter table legal_document add column evidence jsonb not null default '[]';
-- Numbers in its text that look misprinted.
alter table legal_document add column doubtful_numbers text[] not null default '{}';
-- What its own number may mean where it looks misprinted, or '' where nothing can be guessed; null: nothing is odd.
alter table legal_document add column suspect_number text;
-- How much a person has to look at before confirming: the more, the higher. Computed when the head is written.
alter table legal_document add column doubts integer not null default 0;
-- What was taken in before has not told its places: it is read again.
delete from legal_reading r using legal_document l where l.document_id = r.document_id and l.state = 'PROPOSED';

create index legal_document_waiting on legal_document (doubts desc, taken_in_at, id) where state = 'PROPOSED';
create index legal_document_waiting_since on legal_document (taken_in_at, id) where state = 'PROPOSED';
