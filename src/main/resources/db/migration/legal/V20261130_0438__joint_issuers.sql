-- Văn bản liên tịch: all bodies that issued a text together, in the order of its letterhead, each with the name it is compared by.
-- A place that is said once for all of them ("Ủy ban nhân dân - Ban Thường trực … tỉnh Sông Vân") stands with each.
create function legal_bodies(said text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(case when body ~ '^((Chủ tịch |Thường trực |CHU TICH |THUONG TRUC )?(Ủy ban nhân dân|Hội đồng nhân dân|UY BAN NHAN DAN|HOI DONG NHAN DAN)|(Ban Thường trực |BAN THUONG TRUC )?(Ủy ban Mặt trận|UY BAN MAT TRAN) (?!Trung ương|TRUNG UONG).*)$'
                                   and body !~ '\s(tỉnh|thành phố|huyện|xã|phường|TINH|THANH PHO|HUYEN|XA|PHUONG)\s'
                              then body || coalesce(substring(said from '\s(?:tỉnh|thành phố|huyện|phường|TINH|THANH PHO|HUYEN|PHUONG)\s[^;]+$'), '')
                              else body end order by no), '{}')
      from regexp_split_to_table(said, '\s+[-–—]\s+(?=(?:Bộ|Ủy ban|Uỷ ban|Tòa án|Toà án|Viện kiểm sát|Viện Kiểm sát|Ngân hàng|Thanh tra|Kiểm toán|Chính phủ|Quốc hội|Đoàn|Ban|Hội|Tổng|Liên đoàn|Thường trực|Mặt trận|Trung ương|Sở|Văn phòng|Cục|BO|UY BAN|TOA AN|VIEN KIEM SAT|NGAN HANG|THANH TRA|KIEM TOAN|CHINH PHU|QUOC HOI|DOAN|BAN|HOI|TONG|LIEN DOAN|THUONG TRUC|MAT TRAN|TRUNG UONG|SO|VAN PHONG|CUC)\M)|\s*;\s*(?=(?:Bộ|Tòa án|Toà án|Viện kiểm sát|Viện Kiểm sát|Ngân hàng|Thanh tra Chính phủ|BO|TOA AN|VIEN KIEM SAT|NGAN HANG|THANH TRA CHINH PHU)\M)')
           with ordinality as bodies (body, no)
     where said is not null
$$;

create function legal_joined(bodies text[]) returns text language sql immutable parallel safe as $$
    select nullif(array_to_string(bodies, ' - '), '')
$$;

-- One of them under another name; the others keep theirs.
create function legal_issuers_renamed(bodies text[], keys text[], key text, name text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(case when keys[no] = key then name else bodies[no] end order by no), '{}') from generate_subscripts(bodies, 1) no
$$;

alter table legal_document
    add column issuers     text[] not null default '{}',
    add column issuer_keys text[] not null default '{}';
update legal_document set issuers = legal_bodies(issuer), issuer_keys = legal_bodies(issuer_key) where issuer is not null;
-- what the two are parted at may differ in a name that nobody foresaw: then it stays one
update legal_document set issuers = array[issuer], issuer_keys = array[coalesce(issuer_key, upper(issuer))]
 where issuer is not null and cardinality(issuers) <> cardinality(issuer_keys);

drop index legal_document_issuer;
alter table legal_document drop column issuer, drop column issuer_key;
alter table legal_document
    add column issuer text generated always as (legal_joined(issuers)) stored,
    add constraint legal_document_issuer_keys check (cardinality(issuers) = cardinality(issuer_keys));
create index legal_document_issuers on legal_document using gin (issuer_keys);

-- where the types are kept already they do not come with the file of the portal any more
insert into legal_type (id, name, code, force_order, normative, issuers)
select gen_random_uuid(), name, code, rank, 'BY_NUMBER', issuers
  from (values ('Thông tư liên bộ', 'TTLB', 8, 'Bộ trưởng, Thủ trưởng cơ quan ngang bộ'),
               ('Quyết định liên tịch', 'QĐLT', null, 'Các cơ quan cùng ban hành')) as types (name, code, rank, issuers)
 where exists (select from legal_type)
    on conflict (name) do nothing;
