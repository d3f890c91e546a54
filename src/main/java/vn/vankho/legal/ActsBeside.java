package vn.vankho.legal;

/**
 * Ends that another register dates and whose acting text it names wait as the act of that text too: who sees that act decides on it, and for
 * everybody else the end waits by itself.
 */
public final class ActsBeside {
    /** Of {@code effect_event e}: whether such an act waits that the viewer may judge, with the parameters of {@link VisibleLegal}. */
    public static final String SQL = """
             exists (select from legal_source_statement s
                       join legal_relation r on r.id = s.relation_id and r.state = 'PROPOSED'
                       join legal_document l on l.id = r.source_id %s
                      where s.legal_document_id = e.legal_document_id and s.effect_id = e.id and %s and %s)
            """.formatted(VisibleLegal.FILE, VisibleLegal.SQL, VisibleLegal.words("r"));

    private ActsBeside() {}
}
