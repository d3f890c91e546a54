package vn.vankho.legal.reading;

import java.time.LocalDate;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalView;
import vn.vankho.shared.OfficeClock;
import vn.vankho.vietnamese.VietnameseText;

/** What a file that leaves the register is called: plain letters, digits and hyphens, short enough for every system, without its ending. */
public final class ExportName {
    /** A text without a number is called by its title. */
    private static final int LONGEST = 120;

    private ExportName() {}

    public static String of(LegalHeader header) {
        var name = VietnameseText.fold(header.name()).replaceAll("[^A-Za-z0-9]+", "-");
        return name.substring(0, Math.min(name.length(), LONGEST)).replaceAll("^-|-$", "");
    }

    /** With the day it stands at, and until when what was recorded counts: "Quyet-dinh-14-2020-QD-UBND-hop-nhat-2021-04-05". */
    static String ofConsolidated(LegalView view) {
        var name = of(view.document().header()) + "-hop-nhat-" + view.on();
        var known = view.knownAt();
        return known == null ? name : name + "-biet-den-" + LocalDate.ofInstant(known, OfficeClock.ZONE);
    }
}
