package vn.vankho.audittrail;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.shared.Page;

/**
 * Reads the trail, newest first. It knows no people and asks no permission: the service of the room that shows lines of the
 * trail does ({@code Permission.READ_TRAIL}, or the right to see the one document).
 */
@Component
public class AuditEntries {
    private final AuditQueries queries;

    AuditEntries(AuditQueries queries) {
        this.queries = queries;
    }

    /** Of lines that words find so many are counted; there may be more. */
    public static final int MOST_COUNTED = 10_001;

    /** @param limit at most 1,000 */
    @Transactional(readOnly = true)
    public Page<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        return page(filter, ToldLines.NONE, offset, limit);
    }

    /** @param told what the words of the filter may find; at most {@link #MOST_COUNTED} of these are counted */
    @Transactional(readOnly = true)
    public Page<AuditEntry> page(AuditFilter filter, ToldLines told, int offset, int limit) {
        return new Page<>(
                queries.page(filter, told, offset, Math.min(limit, 1000)),
                queries.count(filter, told, filter.words().isEmpty() ? Long.MAX_VALUE : MOST_COUNTED));
    }

    /** All of them, however many. */
    @Transactional(readOnly = true)
    public long count(AuditFilter filter, ToldLines told) {
        return queries.count(filter, told, Long.MAX_VALUE);
    }

    /** The rows alone: a grid that scrolls needs no count. */
    @Transactional(readOnly = true)
    public List<AuditEntry> rows(AuditFilter filter, int offset, int limit) {
        return queries.page(filter, ToldLines.NONE, offset, Math.min(limit, 1000));
    }

    /** Deeds that occur, for a filter. */
    @Transactional(readOnly = true)
    public List<String> deeds() {
        return queries.deeds();
    }

    /** Hands over the entries one by one, at most {@code limit}, without holding them all: for exports. */
    @Transactional(readOnly = true)
    public void each(AuditFilter filter, ToldLines told, int limit, Consumer<AuditEntry> reader) {
        queries.each(filter, told, limit, reader);
    }
}
