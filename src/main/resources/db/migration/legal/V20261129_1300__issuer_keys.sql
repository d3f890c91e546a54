-- "Chủ tịch UBND TP. X" is compared as "CHU TICH UY BAN NHAN DAN THANH PHO X": abbreviations are spelled out wherever they stand
create temporary table spelled_out on commit drop as
select short, regexp_replace(regexp_replace(regexp_replace(short,
           '(^| )UBND(?= |$)', '\1UY BAN NHAN DAN', 'g'),
           '(^| )HDND(?= |$)', '\1HOI DONG NHAN DAN', 'g'),
           '(^| )TP(\. ?| )(?=[^ ])', '\1THANH PHO ', 'g') as long
  from (select issuer_key as short from legal_document where issuer_key is not null
        union select name_key from legal_issuer) names;

update legal_document set issuer_key = s.long from spelled_out s where issuer_key = s.short and s.long <> s.short;

-- of two entries of one body the one that was spelled out, else the first, has the name; an editor puts them together
update legal_issuer i set name_key = s.long
  from (select short, long, row_number() over (partition by long order by short) as no from spelled_out
         where short <> long and short in (select name_key from legal_issuer)) s
 where i.name_key = s.short and s.no = 1 and not exists (select 1 from legal_issuer o where o.name_key = s.long);
