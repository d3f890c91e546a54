package vn.vankho.legal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.shared.Days;
import vn.vankho.shared.Refused;

/** What a person enters of the effect of a text, checked and kept: as an event of its own, or as the act of the text that did it. */
@Component
class EventEntry {
    private final LegalAccess access;
    private final LegalDocumentRepository documents;
    private final EffectBook book;
    private final LegalRegister register;
    private final Clock clock;

    EventEntry(
            LegalAccess access,
            LegalDocumentRepository documents,
            EffectBook book,
            LegalRegister register,
            Clock clock) {
        this.access = access;
        this.documents = documents;
        this.book = book;
        this.register = register;
        this.clock = clock;
    }

    /**
     * @param instead of what it is said, whose words stay where they were read; null: of nothing
     * @return as an act of its source, the trail tells of that text
     */
    EnteredEvent enter(LegalDocument document, SaidEvent said, @Nullable StoredEvent instead, Viewer viewer) {
        check(said);
        var source = said.source();
        boolean ofItself = instead != null
                && source != null
                && source.equals(document.id())
                && source.equals(instead.effect().source());
        var act = source == null || ofItself ? null : said.act();
        if (source != null && act != null) {
            var relation = register.addRelation(source, document.id(), act, said.condition(), viewer);
            return new EnteredEvent(book.of(relation), relation);
        }
        if (source != null) access.toSee(source, viewer);
        if (said.kind() == EffectKind.COMMENCED && said.provisions().isEmpty()) begins(document, said.on());
        var event = book.record(
                document.id(),
                new NewEffect(
                        said.kind(),
                        said.on(),
                        said.until(),
                        said.condition(),
                        said.scope(),
                        said.provisions(),
                        source,
                        null,
                        said.sentence(),
                        "",
                        null),
                instead == null ? null : instead.readIn(),
                viewer.person());
        return new EnteredEvent(event, null);
    }

    private void check(SaidEvent said) {
        LegalBounds.note(said.provisions());
        LegalBounds.note(said.condition());
        LegalBounds.note(said.sentence());
        LegalBounds.day("legal.event.on.far", said.on(), LocalDate.now(clock));
        LegalBounds.lastDay(said.until());
        var until = said.until();
        if (until == null && said.kind() == EffectKind.TERM) throw new Refused("legal.event.until.missing");
        if (until != null && !said.kind().hasLastDay()) throw new Refused("legal.event.until.none");
        if (until != null && until.isBefore(said.on()))
            throw new Refused("legal.event.until.early", Days.said(until), Days.said(said.on()));
        // a term that begins with its last day would come after whatever extends it
        if (until != null && said.kind() == EffectKind.TERM && until.equals(said.on()))
            throw new Refused("legal.event.until.begin", Days.said(until));
    }

    static Map<String, Object> told(SaidEvent said) {
        return Map.of("event", said.kind().name(), "day", said.on().toString());
    }

    /** A text begins once: its head says the same day. */
    private void begins(LegalDocument document, LocalDate day) {
        var held = book.commencement(document.id());
        if (held != null) throw new Refused("legal.event.on.begun", Days.said(held));
        documents.firstDay(document.id(), day);
    }
}
