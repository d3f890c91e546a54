-- How a body came after another one: what becomes of the texts of the former one on its territory depends on it (R10).
alter table legal_issuer_succession
    add column kind text not null default 'TAKEN_OVER' check (kind in ('TAKEN_OVER', 'MERGED', 'SPLIT', 'BOUNDARY'));

-- What was kept before: bodies of provinces and communes were merged, or split where several came of one on a day; ministries took over.
update legal_issuer_succession s
   set kind = case when exists (select from legal_issuer_succession o
                                 where o.predecessor_id = s.predecessor_id and o.successor_id <> s.successor_id and o.on_day = s.on_day)
                   then 'SPLIT' else 'MERGED' end
  from legal_issuer p
 where p.id = s.predecessor_id and p.name_key ~ '^(CHU TICH |THUONG TRUC )?(UY BAN NHAN DAN|HOI DONG NHAN DAN)( |$)';

alter table legal_issuer_succession alter column kind drop default;
