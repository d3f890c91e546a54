package vn.vankho.legal.register;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectTimeline;

/**
 * Computes the intervals of all texts anew when the operator has changed {@code effect-rules.yaml}, or the portal reads events in another
 * way: the list would else go on telling what the old rules said. A run that is cut off begins again.
 */
@Component
public class EffectAgain {
    private static final LegalDocumentId BEFORE_ALL = new LegalDocumentId(new UUID(0, 0));
    private static final int AT_ONCE = 500;

    private final EffectProjectionRepository projections;
    private final Reckoning reckoning;
    private final EffectRules rules;
    private final TransactionTemplate transaction;

    EffectAgain(
            EffectProjectionRepository projections,
            Reckoning reckoning,
            EffectRules rules,
            PlatformTransactionManager transactions) {
        this.projections = projections;
        this.reckoning = reckoning;
        this.rules = rules;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many texts were computed; 0 while the rules are those of the last time */
    public int computeWhereRulesChanged() {
        var now = EffectTimeline.EDITION + ": " + rules;
        if (Boolean.TRUE.equals(transaction.execute(_ -> projections.isProjectedBy(now)))) return 0;
        int done = 0;
        for (var after = BEFORE_ALL; ; ) {
            var last = after;
            var some = Objects.requireNonNull(transaction.execute(_ -> {
                var next = projections.withEvents(last, AT_ONCE);
                next.forEach(reckoning::of);
                return next;
            }));
            if (some.isEmpty()) break;
            done += some.size();
            after = some.getLast();
        }
        transaction.executeWithoutResult(_ -> projections.projectedBy(now));
        return done;
    }
}
