-- What the words of another register mean (EffectStatus), and of which day; null: nothing of the effect. Its check of data quality compares it.
alter table legal_source_statement add column claim text;
alter table legal_source_statement add column claim_on date;
-- What was proposed because of it, so that a register that is taken over again proposes nothing twice.
alter table legal_source_statement add column effect_id uuid references effect_event (id);

-- of what was taken over before: the words that registers use most
update legal_source_statement
   set claim = case when document_folded(status) ~ '(het|con) hieu luc (mot|1) phan|hhl1p' then 'PARTLY_CEASED'
                    when ceased_on <= (said_at at time zone 'Asia/Ho_Chi_Minh')::date then 'CEASED'
                    when document_folded(status) ~ 'chua co hieu luc|cchl' then 'NOT_YET_IN_FORCE'
                    when document_folded(status) ~ 'khong con hieu luc|het hieu luc|\mhhl\M' then 'CEASED'
                    when document_folded(status) ~ '(con|dang|co) hieu luc|\mchl\M' then 'IN_FORCE' end;
update legal_source_statement
   set claim_on = case when claim in ('CEASED', 'PARTLY_CEASED') then coalesce(ceased_on, (said_at at time zone 'Asia/Ho_Chi_Minh')::date)
                       else (said_at at time zone 'Asia/Ho_Chi_Minh')::date end
 where claim is not null;
