package vn.vankho.legal.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.Documents;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.reading.TextGapRepository.Gap;
import vn.vankho.legal.text.Consolidator;
import vn.vankho.shared.Refused;

/** Finds what the consolidated texts of today leave out, text by text as they change, so that a list of all can be asked for. */
@Component
class TextGaps {
    /** Counts up whenever consolidated texts are made otherwise: what was found before is then looked for again. */
    private static final String EDITION = "2";

    private static final Logger LOG = LoggerFactory.getLogger(TextGaps.class);

    private final TextGapRepository gaps;
    private final LegalLookup lookup;
    private final TextSources texts;
    private final AmendingTexts sources;
    private final TransactionTemplate transaction;
    private final Clock clock;

    @Autowired
    TextGaps(
            TextGapRepository gaps,
            LegalLookup lookup,
            Documents documents,
            ExtractedTexts extracted,
            EffectRules rules,
            PlatformTransactionManager transactions,
            Clock clock) {
        this(gaps, lookup, new PortalSources(documents, extracted), rules, transactions, clock);
    }

    TextGaps(
            TextGapRepository gaps,
            LegalLookup lookup,
            TextSources texts,
            EffectRules rules,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.gaps = gaps;
        this.lookup = lookup;
        this.texts = texts;
        this.sources = new AmendingTexts(lookup, texts, rules);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @return how many were looked at */
    int findDue(int limit) {
        var today = LocalDate.now(clock);
        var due = Objects.requireNonNull(transaction.execute(_ -> gaps.due(today, EDITION, limit)));
        for (int i = 0; i < due.size(); i++) {
            if (Thread.currentThread().isInterrupted()) return i;
            find(due.get(i), today);
        }
        return due.size();
    }

    private void find(LegalDocumentId text, LocalDate today) {
        var claim = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> gaps.claim(text, claim, today, EDITION));
        var found = gapsOf(text);
        transaction.executeWithoutResult(_ -> gaps.keep(text, claim, found));
    }

    /** Of a text that cannot be put together at all its page says so. */
    private List<Gap> gapsOf(LegalDocumentId text) {
        try {
            var view = lookup.view(text, null, null, PortalSources.EVERYBODY);
            var source = texts.of(view.document().document(), null, PortalSources.EVERYBODY);
            if (source.missing() != null) return List.of();
            var consolidator = new Consolidator(source.text());
            var amending = sources.putInto(consolidator, view, PortalSources.EVERYBODY);
            return consolidator.merged().gaps().stream()
                    .flatMap(gap -> Stream.ofNullable(amending.get(gap.source()).acting())
                            .map(acting -> new Gap(
                                    acting.id(),
                                    gap.key().isEmpty() ? gap.amendment().key() : gap.key())))
                    .distinct()
                    .toList();
        } catch (Refused _) {
            return List.of();
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException down) {
            throw down;
        } catch (StackOverflowError | RuntimeException broken) {
            // it would be met first by each run, and all behind it never
            LOG.error("The consolidated text of {} could not be made", text.value(), broken);
            return List.of();
        }
    }
}
