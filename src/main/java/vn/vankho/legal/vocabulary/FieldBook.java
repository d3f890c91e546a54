package vn.vankho.legal.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.legal.recognition.FieldWords;
import vn.vankho.legal.recognition.FieldsFile;
import vn.vankho.legal.recognition.KnownFields;

/** The fields for those who read texts, asked with each text: kept until somebody changes them. */
@Component
public class FieldBook {
    /** Fields, or the words that tell them, were changed. */
    record FieldsChanged() {}

    private final FieldRepository fields;
    private final TransactionTemplate transaction;
    private final Kept<KnownFields> kept = new Kept<>();

    FieldBook(FieldRepository fields, PlatformTransactionManager transactions) {
        this.fields = fields;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** As administrators have them; before the first start is over, as the files do. */
    public KnownFields known() {
        return kept.get(this::read, () -> KnownFields.of(FieldsFile.load()));
    }

    private @Nullable KnownFields read() {
        var all = transaction.execute(_ -> fields.all());
        return all == null || all.isEmpty() ? null : KnownFields.of(offered(all));
    }

    /** What is below one that has ended stands on its own. */
    private static List<FieldWords> offered(List<LegalField> all) {
        var names =
                all.stream().filter(one -> !one.ended()).map(LegalField::name).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> !one.ended())
                .map(one -> new FieldWords(
                        one.name(),
                        names.contains(Objects.requireNonNullElse(one.parent(), "")) ? one.parent() : null,
                        one.said()))
                .toList();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FieldsChanged changed) {
        kept.forget();
    }
}
