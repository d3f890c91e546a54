-- One of the bodies of a text under the name of another one: where the text bears that one already, it stands once.
create function legal_issuers_merged(bodies text[], keys text[], key text, into_key text, into_name text, out issuers text[], out issuer_keys text[])
language sql immutable parallel safe as $$
    select coalesce(array_agg(name order by first), '{}'), coalesce(array_agg(kept order by first), '{}')
      from (select kept, min(no) as first, (array_agg(name order by no))[1] as name
              from (select no, case when one = key then into_key else one end as kept, case when one = key then into_name else body end as name
                      from unnest(bodies, keys) with ordinality as each_of (body, one, no)) renamed
             group by kept) once
$$;
