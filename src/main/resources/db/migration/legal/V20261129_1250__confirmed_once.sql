-- When a person confirmed an act, kept when it is rejected later: what was believed until then stays readable.
alter table legal_relation add column confirmed_at timestamptz;
update legal_relation set confirmed_at = decided_at where state = 'CONFIRMED';
-- Of one rejected before, its event tells; an act that changes no effect has left none.
update legal_relation r
   set confirmed_at = e.at
  from (select relation_id, min(recorded_at) as at from effect_event where state = 'CONFIRMED' group by relation_id) e
 where e.relation_id = r.id and r.state = 'REJECTED';
