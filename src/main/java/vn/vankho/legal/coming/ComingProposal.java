package vn.vankho.legal.coming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;

/**
 * Something that would change how a text stands on a day that comes, and that nobody has decided yet.
 *
 * @param day from which it would count
 * @param id the text that would stand otherwise
 * @param act what another text would do to it; null: an event
 * @param event what would happen to it; null: an act
 * @param provisions as said; empty: the whole, or a part that nobody named
 * @param acting the text that would do it; null: its own, not known, or not to be seen
 */
public record ComingProposal(
        LocalDate day,
        LegalDocumentId id,
        LegalHeader header,
        @Nullable RelationKind act,
        @Nullable EffectKind event,
        String provisions,
        @Nullable LegalDocumentId acting,
        String by) {
    /** Key of what it would be of the text: {@code legal.effect.REPEALED}, {@code legal.coming.over.TERM}. */
    public String key() {
        var kind = act == null ? event : act.effect();
        return (kind == EffectKind.TERM ? "legal.coming.over." : "legal.effect.") + kind;
    }
}
