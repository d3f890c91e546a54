-- Who looks for a line remembers a word of it: a name, a file, a number, a reason. The words of a line are the name of its actor and the
-- values of its details, folded as everything else that people type; ids in it are no words. Each lexeme is a word whole, so that the
-- index answers the beginning of a word too. Written once with the line, which never changes; the longest of a line counts no more than
-- its first 20,000 characters. Whether a line may be told is asked beside it: a word finds nothing that its reader is not told.
create function audit_words(actor_name text, details jsonb) returns tsvector language sql immutable parallel safe as $$
    select array_to_tsvector(array(
        select distinct left(word, 100)
          from regexp_split_to_table(
                   left(document_folded(regexp_replace(
                       actor_name || ' ' || coalesce((select string_agg(value, ' ') from jsonb_each_text(details)), ''),
                       '\m[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\M', ' ', 'g')), 20000),
                   '[^a-z0-9]+') as word
         where word <> ''))
$$;
alter table audit_entry add column words tsvector not null generated always as (audit_words(actor_name, details)) stored;
create index audit_entry_words on audit_entry using gin (words);
