-- Which provisions another register says have ceased, as it says them.
alter table legal_source_statement add column provisions text not null default '';
