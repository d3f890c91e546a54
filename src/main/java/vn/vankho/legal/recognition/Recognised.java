package vn.vankho.legal.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentHeader;

/**
 * What was read off one document. Proposals for a person: nothing of it changes a status by itself.
 *
 * @param effect when it begins; null where it does not say
 * @param acts in the order of the text, the căn cứ first
 * @param ceased rows of a list of ceased documents that it publishes
 */
public record Recognised(
        DocumentHeader header,
        @Nullable Signatory signatory,
        @Nullable EffectClause effect,
        List<ReadAct> acts,
        List<CeasedRow> ceased) {
    public Recognised {
        acts = List.copyOf(acts);
        ceased = List.copyOf(ceased);
    }

    /**
     * Whether the number can be trusted without a look at the page, also on a scan: its type is that of the heading, its year that of the
     * day, and its code that of the issuer.
     */
    public boolean isNumberSure() {
        return Sureness.ofNumber(header);
    }

    /** The same of the day of issue: it is the year of the number, and a working office signs on no other day. */
    public boolean isDaySure() {
        return Sureness.ofDay(header);
    }
}
