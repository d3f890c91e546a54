package vn.vankho.legal.queue;

import vn.vankho.legal.PowerlessActs;
import vn.vankho.legal.VisibleLegal;

/** Pieces of the conditions of {@link Quality}. */
final class QualitySql {
    private static final String SEEN_SOURCE = VisibleLegal.SQL;

    /** How many texts that are seen name it. Within, {@code l} is the naming text. */
    static final String CITING = """
            (select count(*) from legal_relation r, lateral (select r.source_id as source) as own
              where r.target_id = l.id and r.state <> 'REJECTED' and %s
                and exists (select from legal_document l %s where l.id = own.source and %s))""".formatted(VisibleLegal.words("r"), VisibleLegal.FILE, SEEN_SOURCE);

    static final String DEAD_BASES =
            """
            from legal_relation r join legal_document t on t.id = r.target_id, lateral (select r.target_id as target) as own
             where r.source_id = l.id and r.kind in ('BASED_ON', 'DETAILS') and r.state <> 'REJECTED' and %s and %s
               and exists (select from legal_document l %s where l.id = own.target and %s)""".formatted(VisibleLegal.words("r"), stands("r.target_id", "= 'CEASED'"), VisibleLegal.FILE, SEEN_SOURCE);

    /** Those that run on: which are over is said by the rules of effect, and stands beside the intervals of the text. */
    static final String OPEN_SUSPENSIONS = """
            from effect_event e, lateral (select e.source_id as source) as own
             where e.legal_document_id = l.id and e.kind in ('SUSPENDED', 'ENFORCEMENT_STOPPED') and e.state = 'CONFIRMED'
               and e.retracted_at is null and e.until_day is null and e.on_day <= :today
               and not exists (
                   select from effect_suspension_over o
                    where o.legal_document_id = l.id and o.on_day = e.on_day and o.whole = e.whole
                      and o.provisions @> e.provisions and o.provisions <@ e.provisions and o.over_on <= :today)""";

    /** Until when, in the words of the acting text: not for those who may not see it, or the file they stand in. */
    static final String CONDITION = """
            case when %s and (own.source is null or exists (select from legal_document l %s where l.id = own.source and %s))
                 then e.condition else '' end
            """.formatted(VisibleLegal.words("e"), VisibleLegal.FILE, SEEN_SOURCE);

    /** Acts on it of a text that is seen and was not in force on their day. */
    static final String POWERLESS =
            """
            from effect_event e join legal_document t on t.id = e.source_id, lateral (select e.source_id as source) as own
             where e.legal_document_id = l.id and %s and %s and exists (select from legal_document l %s where l.id = own.source and %s)""".formatted(PowerlessActs.SQL, VisibleLegal.words("e"), VisibleLegal.FILE, SEEN_SOURCE);

    /** What is issued with a text bears its number, and is no second entry of it. */
    private static final String ANNEXED =
            "'Phụ lục', 'Danh mục', 'Biểu mẫu', 'Quy định', 'Quy chế', 'Quy tắc', 'Nội quy', 'Điều lệ', 'Thể lệ'";

    /** Another entry with the same number, issuer and day, or without what would tell them apart. */
    static final String SAME = """
            from legal_document o, lateral (select o.id as other) as own
             where o.identity_key = l.identity_key and o.id <> l.id and o.issuer_keys @> l.issuer_keys and o.issuer_keys <@ l.issuer_keys
               and o.issued_on is not distinct from l.issued_on
               and (coalesce(o.type_name, '') in (%1$s)) = (coalesce(l.type_name, '') in (%1$s))
               and exists (select from legal_document l %2$s where l.id = own.other and %3$s)""".formatted(ANNEXED, VisibleLegal.FILE, SEEN_SOURCE);

    /** Words of people on the end of the whole, which has come: one of a day ahead has ended nothing yet, nor has the end of a parent by which such texts go on (R5). */
    static final String WHOLE_ENDS = """
            from effect_event e
             where e.legal_document_id = l.id and e.whole and e.state = 'CONFIRMED' and e.retracted_at is null
               and e.kind in ('REPEALED', 'REPLACED', 'ANNOUNCED_CEASED', 'PARENT_CEASED', 'TERM')
               and case when e.kind = 'TERM' then e.until_day < :today else e.on_day <= :today end
               and (e.kind <> 'PARENT_CEASED'
                    or not exists (select from unnest(cast(:goes_on_from as date[]), cast(:goes_on_until as date[])) as g (first, last)
                                    where e.on_day between coalesce(g.first, '-infinity') and coalesce(g.last, 'infinity')))""";

    /** Texts that bear the number of one that is only cited, where day or issuer is not said, so that nothing tells whether they are one. */
    static final String FITTING = """
            from legal_document o, lateral (select o.id as other) as own
             where o.identity_key = l.identity_key and o.id <> l.id and o.state <> 'CITED' and o.merged_into is null
               and (o.issuer_keys && l.issuer_keys or o.issuer_keys = '{}' or l.issuer_keys = '{}')
               and (o.issued_on = l.issued_on or o.issued_on is null or l.issued_on is null)
               and not (o.issuer_keys @> l.issuer_keys and o.issuer_keys <@ l.issuer_keys and o.issued_on is not distinct from l.issued_on)
               and not exists (select from legal_relation r where r.state = 'CONFIRMED'
                                and (r.source_id = l.id and r.target_id = o.id or r.source_id = o.id and r.target_id = l.id))
               and exists (select from legal_document l %s where l.id = own.other and %s)""".formatted(VisibleLegal.FILE, SEEN_SOURCE);

    /** As SourceClaim.contradicts: of the day that the source speaks of. Heads nobody has confirmed, with nothing known, wait elsewhere. */
    static final String DISAGREEING = """
            from legal_source_statement s
            left join effect_interval i on i.legal_document_id = s.legal_document_id and i.from_day <= s.claim_on and i.to_day > s.claim_on
             where s.legal_document_id = l.id and s.claim is not null and (l.state = 'CONFIRMED' or i.statuses <> '')
               and case s.claim when 'IN_FORCE' then i.statuses in ('CEASED', 'NOT_YET_IN_FORCE')
                                else s.claim <> all (string_to_array(coalesce(i.statuses, ''), '+')) end""";

    /** Words of the new unit's body on a text of a former one; who decides on its application may be its council or its committee. */
    private static final String DECIDED = """
            select from legal_relation r join legal_document t on t.id = r.source_id, lateral (select r.source_id as source) as own
             where r.target_id = l.id and r.state = 'CONFIRMED' and t.issued_on >= s.on_day and %s
               and (r.kind = 'DECIDES_APPLICATION'
                    or r.kind in ('AMENDS', 'SUPPLEMENTS', 'EXTENDS', 'CONTINUES') and s.newer_key = any (t.issuer_keys))
               and exists (select from legal_document l %s where l.id = own.source and %s)""".formatted(VisibleLegal.words("r"), VisibleLegal.FILE, SEEN_SOURCE);

    /** Changes of the unit of a text after it was issued that nobody has drawn the conclusion from for it; as {@code IssuerQueries.reorganised} has them. */
    static final String UNDECIDED = """
            from (select s.on_day, p.name as former, n.name as newer, n.name_key as newer_key
                    from legal_issuer p
                    join legal_issuer_succession s on s.predecessor_id = p.id
                    join legal_issuer n on n.id = s.successor_id
                   where p.name_key = any (l.issuer_keys) and s.kind <> 'BOUNDARY' and p.level is distinct from 'CENTRAL'
                     and (l.issued_on < s.on_day or l.issued_on is null)
                  union all
                  select s.on_day, p.name, n.name, n.name_key
                    from legal_issuer n
                    join legal_issuer_succession s on s.successor_id = n.id
                    join legal_issuer p on p.id = s.predecessor_id
                   where n.name_key = any (l.issuer_keys) and s.kind = 'MERGED' and l.issued_on < s.on_day) s
             where s.on_day <= :today and not exists (%s)""".formatted(DECIDED);

    /** What could not be put into its consolidated text, of texts that are seen; its places are words of its file. */
    static final String GAPS = """
            from legal_text_gap g, lateral (select g.source_id as source) as own
             where g.legal_document_id = l.id and exists (select from legal_document l %s where l.id = own.source and %s)""".formatted(VisibleLegal.FILE, SEEN_SOURCE);

    private QualitySql() {}

    /** Of a text, today. */
    static String stands(String id, String statuses) {
        return "exists (select from effect_interval i where i.legal_document_id = " + id
                + " and i.from_day <= :today and i.to_day > :today and i.statuses <> '' and i.statuses " + statuses
                + ")";
    }
}
