package vn.vankho.legal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;

/** Two entries of one text: which of them stays, and in what they differ. */
public final class SameText {
    private SameText() {}

    /** Which of both stays: what a person has confirmed before what was read, then what has a file before what has none. */
    public static LegalDocument stays(LegalDocument one, LegalDocument other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(LegalDocument document) {
        int file = document.document() == null ? 0 : 1;
        return switch (document.state()) {
            case CONFIRMED -> file + 4;
            case PROPOSED -> file + 2;
            case CITED -> file;
        };
    }

    /** Fields in which both say something, and not the same: keys of their names. */
    public static List<String> differs(LegalHeader one, LegalHeader other) {
        var all = new ArrayList<String>();
        if (differ(LegalKeys.of(one).identity(), LegalKeys.of(other).identity())) all.add("number");
        if (!Issuers.sameOrFewer(one, other) && !Issuers.shortened(one, other) && !mayBeOfOneBody(one, other))
            all.add("issuer");
        if (differ(one.issuedOn(), other.issuedOn())) all.add("issuedOn");
        return all;
    }

    /** A list named several bodies, and one of them has issued the other. */
    private static boolean mayBeOfOneBody(LegalHeader one, LegalHeader other) {
        return (Issuers.isOneOfMany(one) || Issuers.isOneOfMany(other)) && Issuers.sameOffice(one, other);
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !Objects.equals(one, other);
    }
}
