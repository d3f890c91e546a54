package vn.vankho.legal;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.effect.RecordedEffect;

/**
 * A step of the timeline of a legal document.
 *
 * @param condition of an open suspension, or empty
 * @param provisions as said, or empty
 * @param act by which another text did it; null: a person entered it, it follows from a rule, or the viewer may not read its words
 * @param acting the text that did it; null where none is known, or the viewer may not see it
 * @param actingHidden there is one that the viewer may not see
 * @param sentence it rests on; empty where there is none or its text is hidden
 * @param sentenceFrom character of the acting text at which the sentence begins, or -1
 * @param basis article, where it follows from a rule
 */
public record EffectRow(
        EffectId id,
        RecordedEffect effect,
        String condition,
        String provisions,
        @Nullable RelationId act,
        @Nullable LegalName acting,
        boolean actingHidden,
        String sentence,
        int sentenceFrom,
        String basis,
        @Nullable PersonId recordedBy) {
    /** Recorded before the article, for those who compare with the rules; a reader knows the law and not them. */
    private static final Pattern RULE = Pattern.compile("^R\\d+[a-z]?: ");

    public EffectRow {
        basis = RULE.matcher(basis).replaceFirst("");
    }

    /** A legal document by name. */
    public record LegalName(LegalDocumentId id, String name) {}

    public LocalDate on() {
        return effect.on();
    }
}
