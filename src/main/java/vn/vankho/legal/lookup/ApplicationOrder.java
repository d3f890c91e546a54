package vn.vankho.legal.lookup;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.head.Precedence;
import vn.vankho.legal.head.Precedence.Candidate;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.legal.vocabulary.TypeBook;

/** Which of two texts of the register is applied to an act of a day (R11), for whoever may see both. */
@Service
public class ApplicationOrder {
    private final LegalAccess access;
    private final LegalStanding standing;
    private final TypeBook types;
    private final EffectRules rules;
    private final Clock clock;

    ApplicationOrder(LegalAccess access, LegalStanding standing, TypeBook types, EffectRules rules, Clock clock) {
        this.access = access;
        this.standing = standing;
        this.types = types;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param on the day of the act */
    public record Answer(LegalDocument first, LegalDocument second, LocalDate on, Precedence precedence) {}

    /**
     * @param on null: today
     * @throws vn.vankho.shared.NotFound where the viewer may not see one of both
     */
    @Transactional(readOnly = true)
    public Answer of(LegalDocumentId first, LegalDocumentId second, @Nullable LocalDate on, Viewer viewer) {
        var one = access.toSee(first, viewer);
        var other = access.toSee(second, viewer);
        var day = on == null ? LocalDate.now(clock) : on;
        var precedence = Precedence.of(
                candidate(one, day, viewer), candidate(other, day, viewer), day, types.known(), rules.application());
        return new Answer(one, other, day, precedence);
    }

    private Candidate candidate(LegalDocument document, LocalDate day, Viewer viewer) {
        var statuses = standing.of(document.id(), day, null, "", viewer).statuses();
        return new Candidate(document.header(), statuses, document.normative());
    }
}
