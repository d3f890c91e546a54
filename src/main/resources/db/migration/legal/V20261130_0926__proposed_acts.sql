-- Nearly every text rests on others: what would change a status is few of what waits, and is asked for at each look at what comes.
create index legal_relation_proposed_acts on legal_relation (source_id)
    where state = 'PROPOSED' and coalesce(read_kind, kind) not in ('BASED_ON', 'REFERS_TO');
