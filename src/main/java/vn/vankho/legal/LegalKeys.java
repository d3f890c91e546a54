package vn.vankho.legal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.VietnameseText;

/**
 * What a number is compared by.
 *
 * @param identity upper case, plain signs, no blanks at the joints; zeros and Đ kept: with issuer and day it says which document it is
 * @param search the same without diacritics
 * @param suggestion without leading zeros too: near numbers are warned about, never taken for one another
 * @param so as written ("055"), {@code nam} and {@code kyHieu} the rest of it
 */
record LegalKeys(
        @Nullable String identity,
        @Nullable String search,
        @Nullable String suggestion,
        @Nullable String so,
        @Nullable Integer nam,
        @Nullable String kyHieu) {
    private static final LegalKeys NONE = new LegalKeys(null, null, null, null, null, null);

    static LegalKeys of(LegalHeader header) {
        var number = header.number();
        return number == null ? named(header) : of(number);
    }

    private static LegalKeys of(String number) {
        var identity = VietnameseText.plainSigns(VietnameseText.normalise(number))
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s*([/.-])\\s*", "$1")
                .strip();
        var parsed = DocumentNumber.parse(number);
        var so = identity.split("[/-]", 2)[0];
        var year = parsed.map(DocumentNumber::year).orElse(null);
        var rest = identity.length() > so.length() ? identity.substring(so.length() + 1) : "";
        return new LegalKeys(
                identity,
                folded(identity),
                parsed.map(DocumentNumber::key).orElse(folded(identity)),
                so,
                year,
                year != null && rest.startsWith(year + "/") ? rest.substring(5) : rest);
    }

    /** A luật is often cited by its name and year only ("Luật Đầu tư năm 2020"). */
    private static LegalKeys named(LegalHeader header) {
        var day = header.issuedOn();
        if (header.title().isEmpty() || header.typeName() == null) return NONE;
        var key = "TEN:" + folded(header.typeName() + " " + header.title()) + "|" + (day == null ? "" : day.getYear());
        return new LegalKeys(key, key, key, null, day == null ? null : day.getYear(), null);
    }

    /** An issuer is the same in capitals and small letters, with "UBND" spelled out or not. */
    static @Nullable String issuer(@Nullable String issuer) {
        return issuer == null
                ? null
                : folded(issuer).replaceAll("^UBND ", "UY BAN NHAN DAN ").replaceAll("^HDND ", "HOI DONG NHAN DAN ");
    }

    private static String folded(String text) {
        return VietnameseText.fold(VietnameseText.normalise(text))
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
