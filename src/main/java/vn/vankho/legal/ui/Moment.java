package vn.vankho.legal.ui;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.LegalView;
import vn.vankho.shared.OfficeClock;

/**
 * The day of the statuses on a page and until when records count there; links to other texts carry both, so that one question is asked of
 * all of them.
 *
 * @param knownAt null: everything until now
 */
record Moment(LocalDate on, @Nullable Instant knownAt) {
    static Moment of(LegalView view) {
        return new Moment(view.on(), view.knownAt());
    }

    String page(LegalDocumentId other) {
        var page = LegalRoutes.page(other) + "?" + LegalRoutes.ON + "=" + on;
        return knownAt == null
                ? page
                : page + "&" + LegalRoutes.KNOWN + "="
                        + knownAt.atZone(OfficeClock.ZONE).toLocalDate();
    }
}
