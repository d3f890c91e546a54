-- What is the matter with a row says now what is done about it, not only whether the row is refused.
update register_import_row
   set problems = (select jsonb_agg((p - 'wrong') || jsonb_build_object('fate', case when (p ->> 'wrong')::boolean then 'REFUSED' else 'ASKED' end))
                     from jsonb_array_elements(problems) p)
 where problems <> '[]';
