package vn.vankho.legal.queue;

import java.util.List;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.RelationRow;

/**
 * A text with what is proposed of it.
 *
 * @param acts on others, those that change a status first
 * @param events of its own
 */
public record ActingText(LegalDocument document, List<RelationRow> acts, List<EffectRow> events) {
    public ActingText {
        acts = List.copyOf(acts);
        events = List.copyOf(events);
    }
}
