package vn.vankho.legal.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseText;

/**
 * Names of works by the Akoma Ntoso Naming Convention (OASIS, 2019, 4.4), with the body behind the type where others number theirs alike:
 * {@code /akn/vn/act/quyet-dinh/uy-ban-nhan-dan-tinh-song-van/2013-07-09/30-2013-qd-ubnd}.
 */
final class WorkName {
    private WorkName() {}

    static String of(ExportedAct act) {
        return of(act.type(), act.authors(), act.issuedOn(), act.number() == null ? act.title() : act.number());
    }

    static String of(ExportedAct.Other other) {
        return of(
                other.type(),
                other.authors(),
                other.issuedOn(),
                other.number() == null ? other.title() : other.number());
    }

    private static String of(@Nullable String type, List<String> authors, @Nullable LocalDate issued, String number) {
        return "/akn/vn/act/" + (type == null ? "" : slug(type) + "/")
                + (authors.isEmpty() ? "" : slug(String.join(" ", authors)) + "/")
                + (issued == null ? "" : issued + "/")
                + slug(number);
    }

    /** Lower case letters without diacritics, digits, one dash for everything else. */
    static String slug(String text) {
        var slug = VietnameseText.fold(VietnameseText.normalise(text))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" : slug;
    }
}
