package vn.vankho.legal.queue;

/** Where a head that waits comes from. */
public enum WaitingFrom {
    /** A machine read it in its file. */
    FILE("not exists"),
    /** It was taken over from a register of others. */
    REGISTER("exists");

    private final String statement;

    WaitingFrom(String statement) {
        this.statement = statement;
    }

    String sql() {
        return " and " + statement + " (select from legal_source_statement s where s.legal_document_id = l.id)";
    }
}
