package vn.vankho.legal.coming;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.coming.ComingChange.Reason;
import vn.vankho.legal.effect.EffectKind;

/**
 * Something that would change how a text stands on a day that comes, and that nobody has decided yet.
 *
 * @param day from which it would count
 * @param id the text that would stand otherwise
 * @param act what another text would do to it; null: an event
 * @param event what would happen to it; null: an act
 * @param whole of the text
 * @param provisions as said; empty: the whole, or a part that nobody named
 * @param acting the text that would do it; null: its own, not known, or not to be seen
 */
public record ComingProposal(
        LocalDate day,
        LegalDocumentId id,
        LegalHeader header,
        @Nullable RelationKind act,
        @Nullable EffectKind event,
        boolean whole,
        String provisions,
        @Nullable LegalDocumentId acting,
        String by) {
    /** Key of what it would be of the text: {@code legal.effect.REPEALED}, {@code legal.coming.over.TERM}. */
    public String key() {
        var kind = act == null ? event : act.effect();
        return (kind == EffectKind.TERM ? "legal.coming.over." : "legal.effect.") + kind;
    }

    /** "Bị bãi bỏ: khoản 3 Điều 9", of the whole text "Bị bãi bỏ". */
    public String words(BiFunction<String, Object[], String> texts) {
        return Reason.ofPart(texts.apply(key(), new Object[0]), whole, provisions, texts);
    }

    /** The same with the text that would do it: "Bị bãi bỏ bởi Quyết định 72/2025/QĐ-UBND: khoản 3 Điều 9". */
    public String wordsBy(BiFunction<String, Object[], String> texts) {
        var said = texts.apply(key(), new Object[0]);
        var done = by.isEmpty() ? said : texts.apply("legal.coming.by", new Object[] {said, by});
        return Reason.ofPart(done, whole, provisions, texts);
    }
}
