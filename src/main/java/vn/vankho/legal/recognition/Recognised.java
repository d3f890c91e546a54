package vn.vankho.legal.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentHeader;

/**
 * What was read off one document. Proposals for a person: nothing of it changes a status by itself.
 *
 * @param effect when it begins; null where it does not say
 * @param articles anchors of its own articles, in order
 * @param acts in the order of the text, the căn cứ first
 * @param sureness what of the head can be trusted without a look at the page
 * @param ceased rows of a list of ceased documents that it publishes
 */
public record Recognised(
        DocumentHeader header,
        @Nullable Signatory signatory,
        @Nullable EffectClause effect,
        List<String> articles,
        List<ReadAct> acts,
        List<CeasedRow> ceased,
        Sureness sureness) {
    public Recognised {
        articles = List.copyOf(articles);
        acts = List.copyOf(acts);
        ceased = List.copyOf(ceased);
    }
}
