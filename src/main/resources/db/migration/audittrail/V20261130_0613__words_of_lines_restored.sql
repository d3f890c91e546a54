-- pg_dump sets an empty search_path, so what a generated column or an index calls has to find its own functions without one: a body that
-- is bound when it is written does, one that is a string does not, and its table is missing after a restore. The words stay what they
-- are. The body of document_folded and legal_joined names functions of PostgreSQL only.
create or replace function audit_words(actor_name text, details jsonb) returns tsvector language sql immutable parallel safe
begin atomic
    select array_to_tsvector(array(
        select distinct left(word, 100)
          from regexp_split_to_table(
                   left(document_folded(regexp_replace(
                       actor_name || ' ' || coalesce((select string_agg(value, ' ') from jsonb_each_text(details)), ''),
                       '\m[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\M', ' ', 'g')), 20000),
                   '[^a-z0-9]+') as word
         where word <> ''));
end;
