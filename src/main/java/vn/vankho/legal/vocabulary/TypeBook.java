package vn.vankho.legal.vocabulary;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The types for the rules, asked with each header that is read: kept until somebody changes them. */
@Component
public class TypeBook {
    /** Types were changed. */
    record TypesChanged() {}

    private final TypeRepository types;
    private final TransactionTemplate transaction;
    private volatile @Nullable KnownTypes known;
    private int changes;

    TypeBook(TypeRepository types, PlatformTransactionManager transactions) {
        this.types = types;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** As administrators have them; before the first start is over, as the files do. */
    public KnownTypes known() {
        var now = known;
        if (now != null) return now;
        int at = changes();
        var all = transaction.execute(_ -> types.all());
        if (all == null || all.isEmpty()) return KnownTypes.ofFile();
        now = new KnownTypes(all);
        keep(now, at);
        return now;
    }

    private synchronized int changes() {
        return changes;
    }

    /** What was read before a change that came meanwhile is not kept. */
    private synchronized void keep(KnownTypes read, int at) {
        if (at == changes) known = read;
    }

    @TransactionalEventListener(fallbackExecution = true)
    synchronized void on(TypesChanged changed) {
        changes++;
        known = null;
    }
}
