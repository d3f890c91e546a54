-- Who signs for which body, in which capacity and within which days. Texts keep the name they bear: this is what people choose from.
create table legal_signatory (
    id        uuid    primary key,
    name      text    not null,
    name_key  text    not null,
    title     text    not null default '',
    -- thay mặt, ký thay, thừa lệnh: "TM. ỦY BAN NHÂN DÂN"
    authority text    not null default '',
    issuer    text    not null default '',
    from_day  date,
    until_day date,
    revision  integer not null default 0,
    check (from_day is null or until_day is null or from_day <= until_day),
    unique nulls not distinct (name_key, issuer, title, from_day)
);
