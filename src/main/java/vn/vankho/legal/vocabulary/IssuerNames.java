package vn.vankho.legal.vocabulary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseText;

/** What names of issuing bodies are compared by. */
public final class IssuerNames {
    private IssuerNames() {}

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
