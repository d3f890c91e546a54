-- Lines of joint issuers in capitals, with "và" or with commas are parted as the portal parts what it reads; and a place that stands with the
-- first body ("Ủy ban nhân dân tỉnh Sông Vân - Ủy ban Mặt trận …") is the place alone, without the bodies behind it.
create function legal_place(body text) returns text language sql immutable parallel safe as $$
    select substring(body from '\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|TINH|THANH PHO|HUYEN|QUAN(?! (?:SU|LY|DOI|NHAN)\M)|THI XA|XA|PHUONG|THI TRAN|DAC KHU)\s(?![a-zđ]|HỘI\M|HOI\M).+$')
$$;

create or replace function legal_bodies(said text) returns text[] language sql immutable parallel safe as $$
    with bodies as (
        select body, no
          from regexp_split_to_table(said, '\s+[-–—]\s+(?=(?:Bộ|Ủy ban|Uỷ ban|UBND|HĐND|Tòa án|Toà án|Viện kiểm sát|Viện Kiểm sát|Ngân hàng|Thanh tra|Kiểm toán|Chính phủ|Quốc hội|Đoàn|Ban|Hội|Tổng|Liên đoàn|Thường trực|Mặt trận|Trung ương|Sở|Văn phòng|Cục|Bảo hiểm|BỘ|ỦY BAN|UỶ BAN|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|NGÂN HÀNG|KIỂM TOÁN|CHÍNH PHỦ|QUỐC HỘI|ĐOÀN|HỘI|TỔNG|LIÊN ĐOÀN|THƯỜNG TRỰC|MẶT TRẬN|TRUNG ƯƠNG|SỞ|VĂN PHÒNG|CỤC|BẢO HIỂM|BO|UY BAN|TOA AN|VIEN KIEM SAT|NGAN HANG|THANH TRA|KIEM TOAN|CHINH PHU|QUOC HOI|DOAN|BAN|HOI|TONG|LIEN DOAN|THUONG TRUC|MAT TRAN|TRUNG UONG|SO|VAN PHONG|CUC|BAO HIEM)\M)|\s*;\s*(?=(?:Bộ|BỘ|Tòa án|Toà án|TÒA ÁN|TOÀ ÁN|Viện kiểm sát|Viện Kiểm sát|VIỆN KIỂM SÁT|Ngân hàng|NGÂN HÀNG|Thanh tra Chính phủ|THANH TRA CHÍNH PHỦ|BO|TOA AN|VIEN KIEM SAT|NGAN HANG|THANH TRA CHINH PHU)\M)'
               -- of names of the centre only: those of offices have commas and "và" in them
               || case when said ~ '^(?:Bộ|BỘ|BO|Tòa án nhân dân tối cao|Toà án nhân dân tối cao|TOA AN NHAN DAN TOI CAO|Viện kiểm sát nhân dân tối cao|Viện Kiểm sát nhân dân tối cao|VIEN KIEM SAT NHAN DAN TOI CAO|Ngân hàng Nhà nước|NGAN HANG NHA NUOC|Thanh tra Chính phủ|THANH TRA CHINH PHU|Chính phủ|CHINH PHU)\M'
                       then '|(?:\s*,\s+|\s+)(?:và|VÀ|VA)\s+(?=(?:Bộ|BỘ|BO|Tòa án nhân dân tối cao|Toà án nhân dân tối cao|TOA AN NHAN DAN TOI CAO|Viện kiểm sát nhân dân tối cao|Viện Kiểm sát nhân dân tối cao|VIEN KIEM SAT NHAN DAN TOI CAO|Ngân hàng Nhà nước|NGAN HANG NHA NUOC|Thanh tra Chính phủ|THANH TRA CHINH PHU)\M)|\s*,\s+(?=(?:Bộ|BỘ|BO|Tòa án nhân dân tối cao|Toà án nhân dân tối cao|TOA AN NHAN DAN TOI CAO|Viện kiểm sát nhân dân tối cao|Viện Kiểm sát nhân dân tối cao|VIEN KIEM SAT NHAN DAN TOI CAO|Ngân hàng Nhà nước|NGAN HANG NHA NUOC|Thanh tra Chính phủ|THANH TRA CHINH PHU)\M)'
                       else '' end)
               with ordinality as bodies (body, no)
         where said is not null)
    select coalesce(array_agg(case when body ~ '^((Chủ tịch |Thường trực |CHỦ TỊCH |THƯỜNG TRỰC |CHU TICH |THUONG TRUC )?(Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UY BAN NHAN DAN|HOI DONG NHAN DAN)|(Ban Thường trực |BAN THƯỜNG TRỰC |BAN THUONG TRUC )?(Ủy ban Mặt trận|ỦY BAN MẶT TRẬN|UY BAN MAT TRAN) (?!Trung ương|TRUNG ƯƠNG|TRUNG UONG).*)$'
                                   and legal_place(body) is null
                              then body || coalesce((select legal_place(one.body) from bodies one
                                                      where legal_place(one.body) is not null order by one.no limit 1), '')
                              else body end order by no), '{}')
      from bodies
$$;

-- Both are parted by their words, and may differ in a name that nobody foresaw: then it stays one.
create function legal_parted(issuer text, issuer_key text, out issuers text[], out issuer_keys text[]) language sql immutable parallel safe as $$
    select case when apart then names when issuer is null then '{}' else array[issuer] end,
           case when apart then keys when issuer is null then '{}' else array[coalesce(issuer_key, upper(issuer))] end
      from (select names, keys, cardinality(names) = cardinality(keys) as apart
              from (select legal_bodies(issuer) as names, legal_bodies(issuer_key) as keys) one) both_of
$$;

-- "Ủy ban Mặt trận … tỉnh Sông Vân - Ủy ban Mặt trận …", which was made of the line of both
create function legal_replaced(bodies text[]) returns text[] language sql immutable as $$
    with first as (select legal_place(body) as place from unnest(bodies) with ordinality as one (body, no)
                    where legal_place(body) is not null order by no limit 1)
    select array_agg(case when starts_with(legal_place(body), place || ' - ')
                          then left(body, length(body) - length(legal_place(body))) || place else body end order by no)
      from unnest(bodies) with ordinality as one (body, no) left join first on true
$$;
update legal_document set issuers = legal_replaced(issuers), issuer_keys = legal_replaced(issuer_keys)
 where cardinality(issuers) > 1 and (legal_replaced(issuers) <> issuers or legal_replaced(issuer_keys) <> issuer_keys);
drop function legal_replaced;

update legal_document l set issuers = p.issuers, issuer_keys = p.issuer_keys
  from legal_document o, legal_parted(o.issuers[1], o.issuer_keys[1]) p
 where o.id = l.id and cardinality(o.issuers) = 1 and cardinality(p.issuers) > 1;
