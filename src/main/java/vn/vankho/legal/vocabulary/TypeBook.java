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
    private final Kept<KnownTypes> kept = new Kept<>();

    TypeBook(TypeRepository types, PlatformTransactionManager transactions) {
        this.types = types;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** As administrators have them; before the first start is over, as the files do. */
    public KnownTypes known() {
        return kept.get(this::read, KnownTypes::ofFile);
    }

    private @Nullable KnownTypes read() {
        var all = transaction.execute(_ -> types.all());
        return all == null || all.isEmpty() ? null : new KnownTypes(all);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TypesChanged changed) {
        kept.forget();
    }
}
