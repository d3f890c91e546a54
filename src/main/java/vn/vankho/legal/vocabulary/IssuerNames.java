package vn.vankho.legal.vocabulary;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseText;

/** What names of issuing bodies are compared by. */
public final class IssuerNames {
    private static final Pattern WITHOUT_PLACE = Pattern.compile(
            "(?:CHU TICH |THUONG TRUC )?(?:UY BAN NHAN DAN|HOI DONG NHAN DAN)(?: (?:TINH|THANH PHO|HUYEN|QUAN|THI XA|XA|PHUONG|THI TRAN|DAC KHU|CAC CAP))?");

    private IssuerNames() {}

    /** A body that every province, or every commune, has: the name does not say whose. */
    public static boolean isWithoutPlace(String name) {
        return WITHOUT_PLACE.matcher(String.valueOf(key(name))).matches();
    }

    /** An issuer is the same in capitals and small letters, with "UBND", "HĐND" and "TP." spelled out or not. */
    public static @Nullable String key(@Nullable String name) {
        return name == null
                ? null
                : VietnameseText.fold(VietnameseText.normalise(name))
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replaceAll("(?<!\\S)UBND(?!\\S)", "UY BAN NHAN DAN")
                        .replaceAll("(?<!\\S)HDND(?!\\S)", "HOI DONG NHAN DAN")
                        .replaceAll("(?<!\\S)TP(?:\\. ?| )(?=\\S)", "THANH PHO ");
    }
}
