package vn.vankho.legal.vocabulary;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills each vocabulary once, when it is empty; from then on it belongs to the administrators. Mergers that came with a later version are added
 * once.
 */
@Component
class VocabularySeed {
    private final TypeRepository types;
    private final IssuerRepository issuers;
    private final SuccessionRepository successions;
    private final GivenMergers mergers;
    private final IssuerQueries bodies;
    private final FieldRepository fields;
    private final ApplicationEventPublisher events;

    VocabularySeed(
            TypeRepository types,
            IssuerRepository issuers,
            SuccessionRepository successions,
            GivenMergers mergers,
            IssuerQueries bodies,
            FieldRepository fields,
            ApplicationEventPublisher events) {
        this.events = events;
        this.types = types;
        this.issuers = issuers;
        this.successions = successions;
        this.mergers = mergers;
        this.bodies = bodies;
        this.fields = fields;
    }

    @Transactional
    void fill() {
        if (types.all().isEmpty()) VocabularyFiles.types().forEach(types::save);
        if (fields.all().isEmpty()) VocabularyFiles.fields().forEach(fields::save);
        else VocabularyFiles.fields().forEach(fields::firstWords);
        events.publishEvent(new FieldBook.FieldsChanged());
        boolean first = bodies.page("", null, 0, 1).total() == 0;
        if (first) issuers();
        if (mergers.give(VocabularyFiles.mergers(), !first) || first)
            events.publishEvent(new IssuerBook.IssuersChanged());
    }

    private void issuers() {
        var all = VocabularyFiles.issuers();
        all.forEach(issuers::save);
        for (var one : all)
            for (var succession : one.successors())
                bodies.named(String.valueOf(IssuerNames.key(succession.name())))
                        .ifPresent(successor -> successions.keep(
                                one.id(), successor, succession.kind(), succession.on(), succession.basis()));
    }
}
