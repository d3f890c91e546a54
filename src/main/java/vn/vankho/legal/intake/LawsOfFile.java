package vn.vankho.legal.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.CitedHeaders;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.recognition.ReadAct;

/** A text says once by number or day which law it means, in its căn cứ, and calls it by its name alone from there on. */
final class LawsOfFile {
    private final List<LegalHeader> told;

    LawsOfFile(List<ReadAct> acts) {
        told = acts.stream()
                .map(act -> CitedHeaders.of(act.target()))
                .filter(law -> name(law) != null && isTold(law))
                .distinct()
                .toList();
    }

    /** With number and day where the text says them elsewhere of the one law of that name. */
    LegalHeader told(LegalHeader cited) {
        var name = name(cited);
        if (name == null || isTold(cited)) return cited;
        var same = told.stream().filter(law -> name.equals(name(law))).toList();
        var first = same.isEmpty() ? cited : same.getFirst();
        return same.stream().allMatch(law -> year(law).equals(year(first))) ? first : cited;
    }

    private static @Nullable String name(LegalHeader law) {
        return LegalKeys.of(law).lawName();
    }

    private static String year(LegalHeader law) {
        return LegalKeys.of(law).lawYear();
    }

    private static boolean isTold(LegalHeader law) {
        return law.number() != null || !year(law).isEmpty();
    }
}
