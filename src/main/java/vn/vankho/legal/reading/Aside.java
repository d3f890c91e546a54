package vn.vankho.legal.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentVersion;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.text.Comparison;
import vn.vankho.shared.Refused;

/**
 * Two texts side by side.
 *
 * @param missing why there is nothing to compare; null: there is
 */
public record Aside(
        Side left,
        Side right,
        Comparison comparison,
        @Nullable Refused missing) {
    /**
     * @param asked the day and the version that stand here
     * @param statuses on that day; empty: chưa xác định
     * @param versions of its file, newest first; empty where it has none
     * @param gaps how many amendments could not be put in
     */
    public record Side(
            LegalDocument document,
            TextAsked asked,
            Set<EffectStatus> statuses,
            List<DocumentVersion> versions,
            int gaps) {
        public Side {
            statuses = Set.copyOf(statuses);
            versions = List.copyOf(versions);
        }
    }
}
