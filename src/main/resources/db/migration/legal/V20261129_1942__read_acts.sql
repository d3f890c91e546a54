-- What had been read of an act, where a person put its kind or its provisions right: the same reading proposes it no second time.
alter table legal_relation add column read_kind text;
alter table legal_relation add column read_provisions text;
