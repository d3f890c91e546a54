-- A boundary that was moved and the merger of the same two bodies years later are two changes: each has its day.
alter table legal_issuer_succession drop constraint legal_issuer_succession_pkey;
alter table legal_issuer_succession add primary key (predecessor_id, successor_id, on_day);

-- Which mergers of the vocabulary file were given: each is given once, also to a register whose bodies are kept for long, and what
-- administrators delete or change afterwards stays so.
create table legal_merger_given (
    level text not null,
    since date not null,
    basis text not null,
    primary key (level, since, basis)
);
-- a register that began with them, as the file words its mark of what nobody has compared with the gazette
insert into legal_merger_given (level, since, basis)
select 'PROVINCE', date '2025-07-01', 'Nghị quyết 202/2025/QH15'
 where exists (select from legal_issuer_succession where basis = 'Nghị quyết 202/2025/QH15 (cần xác nhận)');
