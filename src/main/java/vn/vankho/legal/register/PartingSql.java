package vn.vankho.legal.register;

import java.util.List;

/** What a merge keeps of two entries, and the statements that part them again, in this order. */
final class PartingSql {
    static final String KEEP = """
            insert into legal_merge (id, gone_id, stays_id, merged_at, merged_by, kept)
            select :id, :gone, :stays, :at, :by, jsonb_build_object(
                'stays', (select to_jsonb(l) from legal_document l where l.id = :stays),
                'sources', (select coalesce(jsonb_agg(r.id), '[]') from legal_relation r where r.source_id = :gone and r.target_id <> :stays),
                'targets', (select coalesce(jsonb_agg(r.id), '[]') from legal_relation r where r.target_id = :gone and r.source_id <> :stays),
                'subjects', (select coalesce(jsonb_agg(e.id), '[]') from effect_event e where e.legal_document_id = :gone),
                'acting', (select coalesce(jsonb_agg(e.id), '[]') from effect_event e where e.source_id = :gone),
                'leads', (select coalesce(jsonb_agg(l.id), '[]') from legal_document l where l.merged_into = :gone),
                'relations', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from legal_relation r
                               where r.state = 'PROPOSED' and (r.source_id = :gone or r.target_id = :gone)),
                'follows', (select coalesce(jsonb_agg(to_jsonb(f)), '[]') from legal_follow f where f.legal_document_id = :gone),
                'stated', exists (select from legal_source_statement s where s.legal_document_id = :gone)
                          and not exists (select from legal_source_statement s where s.legal_document_id = :stays))
            """;

    /** The file of the entry that went: its own, or the one that it gave. */
    private static final String FILE = """
            (select coalesce(g.document_id, case when m.gave_file then s.document_id end)
               from legal_merge m, legal_document g, legal_document s where m.id = :id and g.id = :gone and s.id = :stays)
            """;

    /** What was said of an act that moved is said of the entry that it moves back to. */
    private static final String SUBJECTS =
            """
            update effect_event e set legal_document_id = :gone
             where e.legal_document_id = :stays
               and (%s or %s or e.relation_id is null and e.caused_by is null and e.source_id = :stays and e.read_in = %s)
            """.formatted(kept("subjects", "e.id"), kept("targets", "e.relation_id"), FILE);

    private static final String ACTING = """
            update effect_event e set source_id = :gone
             where e.source_id = :stays
               and (%s or %s
                    or e.relation_id in (select r.id from legal_relation r where r.source_id = :stays and r.origin = 'READ' and r.read_in = %s)
                    or e.caused_by in (select c.id from effect_event c where c.legal_document_id = :gone)
                    or e.relation_id is null and e.legal_document_id = :gone)
            """.formatted(kept("acting", "e.id"), kept("sources", "e.relation_id"), FILE);

    private static final String SOURCES = """
            update legal_relation r set source_id = :gone
             where r.source_id = :stays and r.target_id <> :gone and (%s or r.origin = 'READ' and r.read_in = %s)
            """.formatted(kept("sources", "r.id"), FILE);

    private static final String TARGETS = """
            update legal_relation r set target_id = :gone where r.target_id = :stays and r.source_id <> :gone and %s
            """.formatted(kept("targets", "r.id"));

    /**
     * What its file has proposed anew since stands for the proposals of then. The other text may be merged by now, or out of the register:
     * of that one nothing is proposed any more.
     */
    private static final String LEFT_OUT = """
            insert into legal_relation
            select p.*
              from legal_merge m, jsonb_array_elements(m.kept -> 'relations') one
              join legal_document s on s.id = (one ->> 'source_id')::uuid
              join legal_document t on t.id = (one ->> 'target_id')::uuid,
                   jsonb_populate_record(null::legal_relation, one || jsonb_build_object(
                       'source_id', coalesce(s.merged_into, s.id), 'target_id', coalesce(t.merged_into, t.id))) p
             where m.id = :id and not (m.gave_file and p.origin = 'READ') and p.source_id <> p.target_id
               and not exists (select from legal_relation r where r.id = p.id)
            """;

    private static final String LEADS =
            "update legal_document l set merged_into = :gone where l.merged_into = :stays and " + kept("leads", "l.id");

    private static final String ENTRY =
            "update legal_document set merged_into = null, revision = revision + 1 where id = :gone";

    /** One file has one entry: it is taken from the one before it is given to the other. */
    private static final String FILE_BACK = """
            with taken as (update legal_document s set document_id = null from legal_merge m
                            where m.id = :id and m.gave_file and s.id = :stays returning s.id)
            update legal_merge m
               set kept = m.kept || jsonb_build_object('file', (select to_jsonb(s) from legal_document s where s.id = :stays))
             where m.id = :id and exists (select from taken)
            """;

    private static final String FILE_GIVEN = """
            update legal_document g
               set document_id = f.document_id, version_id = f.version_id, articles = f.articles, divisions = coalesce(f.divisions, '{}'), evidence = f.evidence,
                   doubtful_numbers = f.doubtful_numbers
              from legal_merge m, jsonb_populate_record(null::legal_document, m.kept -> 'file') f
             where m.id = :id and g.id = :gone and f.document_id is not null
            """;

    /** As it was: without one, or with the one in the trash that gave way, where that has no entry of its own meanwhile. */
    private static final String WITHOUT_FILE = """
            update legal_document s
               set document_id = (select d.id from document d where d.id = b.document_id
                                     and not exists (select from legal_document o where o.document_id = d.id)),
                   version_id = b.version_id, articles = b.articles, divisions = coalesce(b.divisions, '{}'), evidence = b.evidence, doubtful_numbers = b.doubtful_numbers,
                   effect_sentence = b.effect_sentence, open_head = b.open_head
              from legal_merge m, jsonb_populate_record(null::legal_document, m.kept -> 'stays') b
             where m.id = :id and m.gave_file and s.id = :stays
            """;

    /** What was filled goes; a head that a person has spoken on since stands. */
    private static final String HEAD = """
            update legal_document s
               set issuers = coalesce(b.issuers, p.issuers), issuer_keys = coalesce(b.issuer_keys, p.issuer_keys),
                   issued_on = b.issued_on, type_name = b.type_name, title = b.title,
                   field = b.field, shortened = coalesce(b.shortened, false), signatory = b.signatory, capacity = b.capacity, revision = s.revision + 1,
                   normative_said = b.normative_said, normative_why = b.normative_why, normative_by = b.normative_by,
                   normative_at = b.normative_at, normative = b.normative, normative_reason = b.normative_reason
              from legal_merge m, jsonb_populate_record(null::legal_document, m.kept -> 'stays') b,
                   legal_parted(m.kept -> 'stays' ->> 'issuer', m.kept -> 'stays' ->> 'issuer_key') p
             where m.id = :id and s.id = :stays and s.revision = m.stays_revision
            """;

    private static final String FOLLOWS =
            "update legal_follow f set legal_document_id = :gone where f.legal_document_id = :stays"
                    + " and f.id in (select (one ->> 'id')::uuid from legal_merge m, jsonb_array_elements(m.kept -> 'follows') one where m.id = :id)";

    /** Of who followed both, and still follows the one that stayed. */
    private static final String BOTH_FOLLOWED = """
            insert into legal_follow
            select p.* from legal_merge m, jsonb_array_elements(m.kept -> 'follows') one, jsonb_populate_record(null::legal_follow, one) p
             where m.id = :id
               and exists (select from legal_follow f where f.legal_document_id = :stays and f.person_id = p.person_id)
            on conflict do nothing
            """;

    private static final String STATED = """
            update legal_source_statement set legal_document_id = :gone
             where legal_document_id = :stays and (select (kept -> 'stated')::boolean from legal_merge where id = :id)
            """;

    /** What was read in its file while it led to the other entry was not taken in: it is read again. */
    private static final String UNREAD =
            "delete from legal_reading r using legal_document g where g.id = :gone and r.document_id = g.document_id";

    /** The events first: they may move while the one entry leads to the other. What was left out, once it does no more. */
    static final List<String> BACK = List.of(
            moved("EVENT", "e", SUBJECTS),
            ACTING,
            moved("SOURCE", "r", SOURCES),
            moved("TARGET", "r", TARGETS),
            LEADS,
            ENTRY,
            LEFT_OUT,
            FILE_BACK,
            FILE_GIVEN,
            WITHOUT_FILE,
            HEAD,
            FOLLOWS,
            BOTH_FOLLOWED,
            STATED,
            UNREAD);

    private PartingSql() {}

    /** Kept, so that what was believed before stays with the entry of then. */
    private static String moved(String what, String row, String update) {
        return """
                with moved as (%s returning %s.id)
                insert into legal_move (what, row_id, from_id, to_id, moved_at) select '%s', id, :stays, :gone, :at from moved
                """.formatted(update, row, what);
    }

    private static String kept(String ids, String id) {
        return (id
                        + " in (select one::uuid from legal_merge m, jsonb_array_elements_text(m.kept -> '%s') one where m.id = :id)")
                .formatted(ids);
    }
}
