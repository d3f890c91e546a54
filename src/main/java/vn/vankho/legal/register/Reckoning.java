package vn.vankho.legal.register;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.Actor;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalNews;
import vn.vankho.legal.LegalNews.What;

/**
 * A text may stand otherwise although nothing happened to it: a file tells which articles it has, so that those that ended are all of them, or
 * are not; or the rules are read otherwise. Then as after an event the trail says so, who follows it is told, and the texts that detail it are
 * asked (R5). That machines have read the articles is under data quality, for a person to look at.
 */
@Component
class Reckoning {
    private final EffectBook book;
    private final EffectProjectionRepository projections;
    private final LegalDocumentRepository documents;
    private final AuditTrail trail;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Reckoning(
            EffectBook book,
            EffectProjectionRepository projections,
            LegalDocumentRepository documents,
            AuditTrail trail,
            ApplicationEventPublisher news,
            Clock clock) {
        this.book = book;
        this.projections = projections;
        this.documents = documents;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
    }

    /** Makes its intervals anew. */
    void of(LegalDocumentId text) {
        boolean known = projections.isProjected(text);
        if (!book.project(text) || !known) return;
        book.around(text, null);
        var now = clock.instant();
        var found = documents.find(text).orElseThrow();
        trail.record(
                Actor.PORTAL,
                "legal.reckon",
                LegalDeeds.SUBJECT,
                text.value().toString(),
                Map.of(
                        "title",
                        found.header().name(),
                        "articles",
                        found.contents().articles()));
        var today = now.atZone(clock.getZone()).toLocalDate();
        news.publishEvent(new LegalNews(text, What.RECKONED, now.toString(), Map.of("day", today.toString()), null));
    }
}
