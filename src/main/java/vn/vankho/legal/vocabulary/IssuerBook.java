package vn.vankho.legal.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** How issuing bodies are written: asked with each header, kept until somebody changes the vocabulary. */
@Component
public class IssuerBook {
    /** Bodies were changed. */
    record IssuersChanged() {}

    private final IssuerRepository issuers;
    private final TransactionTemplate transaction;
    private final Kept<Map<String, String>> kept = new Kept<>();

    IssuerBook(IssuerRepository issuers, PlatformTransactionManager transactions) {
        this.issuers = issuers;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The name as the vocabulary writes it, also where this one is an alias; any other name as it stands. */
    public @Nullable String canonical(@Nullable String said) {
        var key = IssuerNames.key(said);
        return key == null ? said : names().getOrDefault(key, said);
    }

    /** The same of each body of a text, each once however it is spelled. */
    public List<String> canonical(List<String> said) {
        var names = names();
        var keys = new HashSet<@Nullable String>();
        return said.stream()
                .map(one -> names.getOrDefault(String.valueOf(IssuerNames.key(one)), one))
                .filter(one -> keys.add(IssuerNames.key(one)))
                .toList();
    }

    /** Names by what they are compared by ({@link IssuerNames}), aliases too. */
    public Map<String, String> names() {
        return kept.get(() -> transaction.execute(_ -> issuers.names()), Map::of);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(IssuersChanged changed) {
        kept.forget();
    }
}
